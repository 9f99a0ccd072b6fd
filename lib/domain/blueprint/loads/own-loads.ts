/** The loads of a bar that carries one of each pair of plates on either side, kg, from the empty bar up. */
export function barLoads(bar_kg: number, plates_kg: readonly number[]): readonly number[] {
  // In hundredths of a kilogram, so that no sum of plates is reckoned twice.
  let sums = new Set([0])
  for (const plate of plates_kg) {
    sums = new Set([...sums, ...[...sums].map((sum) => sum + Math.round(200 * plate))])
  }
  return [...sums].sort((one, other) => one - other).map((sum) => bar_kg + sum / 100)
}

/** The dumbbells of a rack up to the heaviest of one's own, kg; that one included. */
export function dumbbellLoads(least: number, step: number, heaviest: number): readonly number[] {
  const steps = Math.floor((heaviest - least) / step + 1e-6)
  const pairs = Array.from({ length: Math.max(0, steps + 1) }, (_, index) => least + step * index)
  const last = pairs.at(-1) ?? 0
  return heaviest - last > 0.05 ? [...pairs, heaviest] : pairs
}

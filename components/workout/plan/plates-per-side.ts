/** Smaller than any plate, kg: what converting units leaves behind. */
const EVEN_KG = 0.02

/** The plates on one side of the bar, heaviest first; null where this weight cannot be put on with them. */
export function platesPerSide(
  load_kg: number,
  bar_kg: number,
  plates_kg: readonly number[],
): number[] | null {
  const side = (load_kg - bar_kg) / 2
  if (side < -EVEN_KG) return null
  return pick(side, plates_kg)
}

/** Heaviest first; where that leaves a rest which smaller ones cannot fill, without it. */
function pick(left: number, plates: readonly number[]): number[] | null {
  if (left <= EVEN_KG) return []
  const [first, ...rest] = plates
  if (first === undefined) return null
  if (first <= left + EVEN_KG) {
    const others = pick(left - first, rest)
    if (others) return [first, ...others]
  }
  // What its equals could reach was tried with it.
  return pick(
    left,
    rest.filter((plate) => plate !== first),
  )
}

/** Fractional sets as a page says them: `7`, `7.5`; at most one decimal, as the audit does. */
export function formatSets(sets: number): string {
  return String(Math.round(sets * 10) / 10)
}

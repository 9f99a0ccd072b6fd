interface FailedWeek {
  week: number
  error: string | null
}

/** `Week 8 could not be written: … The other 11 weeks are kept.` Weeks with one reason share a sentence. */
export function explainFailedWeeks(failed: FailedWeek[], weeksTotal: number): string {
  const byReason = new Map<string, number[]>()
  for (const { week, error } of failed) {
    const reason = error ?? 'The reason is not known.'
    byReason.set(reason, [...(byReason.get(reason) ?? []), week])
  }
  const sentences = [...byReason].map(
    ([reason, weeks]) => `${weekList(weeks)} could not be written: ${reason}`,
  )
  const kept = weeksTotal - failed.length
  if (kept > 0) sentences.push(`The other ${kept === 1 ? 'week is' : `${kept} weeks are`} kept.`)
  return sentences.join(' ')
}

function weekList(weeks: number[]) {
  if (weeks.length === 1) return `Week ${weeks[0]}`
  return `Weeks ${weeks.slice(0, -1).join(', ')} and ${weeks.at(-1)}`
}

import { formatList, formatWait } from '@/lib/domain/words/format'
import type { StatusView } from '@/lib/domain/contract/views'

/** What is happening, after how many weeks are ready. */
export function progressWords({ status, name, weeks, message }: StatusView): string {
  const of = (state: string) =>
    weeks.filter((week) => week.status === state).map(({ week }) => week)
  if (status === 'completed') return 'The program is complete.'
  if (status === 'cancelled') return 'Cancelled; what is written stays.'
  const failed = of('failed')
  if (status === 'failed') {
    return failed.length > 0
      ? `${failed.length === 1 ? 'Week' : 'Weeks'} ${formatList(failed)} could not be written.`
      : message
  }
  const writing = [...of('writing'), ...of('repairing')].sort((a, b) => a - b)
  if (writing.length > 0) return `Writing ${formatList(writing)}.`
  if (status === 'pending') return message
  if (name === null) return 'Choosing exercises and a name.'
  return of('pending').length > 0 ? 'The next ones begin.' : 'Putting it together.'
}

export function timeWords({ status, estimated_seconds_left, error }: StatusView): string {
  if (status === 'failed') return error?.message ?? 'What is written stays.'
  if (status === 'cancelled') return 'The other weeks can still be written.'
  if (status === 'completed') return 'Opening it.'
  if (estimated_seconds_left === null) return 'The time left is not known yet'
  const wait = formatWait(estimated_seconds_left)
  return `${wait.charAt(0).toUpperCase()}${wait.slice(1)} left`
}

import type { ProgramStatus, WeekState } from '@/lib/domain/views'

interface Pace {
  status: ProgramStatus
  metadata_at: Date | null
  weeks: Pick<WeekState, 'status'>[]
}

export function secondsLeft({ status, metadata_at, weeks }: Pace, now: Date): number | null {
  if (status !== 'pending' && status !== 'in_progress') return null
  const done = weeks.filter((week) => week.status === 'done').length
  if (!metadata_at || done === 0) return null
  const spent = (now.getTime() - metadata_at.getTime()) / 1000
  return Math.ceil((spent / done) * (weeks.length - done))
}

import type { Weekday } from '@/lib/domain/vocabulary'

/** When a program is trained by now. */
export interface DatedProgram {
  programId: string
  weekdays: readonly Weekday[]
  /** Of the next workout. */
  next_on: string
  time_zone: string
}

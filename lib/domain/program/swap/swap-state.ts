import type { ProgramState } from '@/lib/domain/program/program-state'

interface Day {
  week: number
  day: number
}

/** What a program is by now, with as much of its log as decides which rows can still be other ones. */
export interface SwapState extends ProgramState {
  /** Places of a day of which sets are logged, and how many. */
  logged: readonly (Day & { slot: string; sets: number })[]
  /** Days that the athlete has ended. */
  closed: readonly Day[]
}

import type { WeekView } from '@/lib/domain/contract/views'
import type { Workout } from '@/lib/domain/program/schema'
import type { Phase } from '@/lib/domain/vocabulary'

/** A day of a program that nobody asked for, to see what one looks like. */
export interface SampleDay {
  week: number
  /** How many weeks the program has. */
  of: number
  phase: Phase
  /** What its week is about. */
  focus: string
  workout: Workout
  names: WeekView['exercises']
}

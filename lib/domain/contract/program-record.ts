import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import type { CuedWeek } from '@/lib/domain/program/block-cues'
import type { Audit, ProgramMetadata } from '@/lib/domain/program/schema'
import type { Schedule } from '@/lib/domain/schedule/planned-date'
import type { TakenChange } from './change/taken-change'
import type { DatedWorkout } from './training/workout-view'
import type { Provenance, StatusView, WeekView } from './views'

/** All that there is of a program, in one reading: pages and reports are made from it, and what the API sends. */
export interface ProgramRecord {
  state: StatusView
  profile: AthleteProfile
  blueprint: Blueprint
  metadata: ProgramMetadata | null
  /** Those that are stored, in order, with the cues of their blocks. */
  weeks: CuedWeek[]
  /** Of weeks that have plans of their own, in place of the blueprint's. */
  alone: BlueprintWeek[]
  exercises: WeekView['exercises']
  /** null: not audited. */
  audit: Audit | null
  provenance: Provenance
  /** Those in force, the last one first. */
  changes: TakenChange[]
  /** Every day with its date, in the order of the program. */
  workouts: DatedWorkout[]
  /** In which today is a date. */
  time_zone: string
  /** The Monday of week 1, and by what later days are shifted. */
  schedule: Schedule
}

import type { OwnWeights } from '@/lib/domain/athlete/profile'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { Style } from '@/lib/domain/athlete/style'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { Level, Phase, Units, Weekday } from '@/lib/domain/vocabulary'

/**
 * A training as facts, whoever wrote it: a published week of which only sets and reps are known, or a
 * whole plan of ours with its form. What is unknown is null, and rules that need it are silent.
 */
export interface Training {
  style: Style
  level: Level
  /** What was asked for; null for a published program. */
  form: TrainingForm | null
  weeks: TrainingWeek[]
}

export interface TrainingForm {
  days_per_week: number
  /** Of a session; where they differ from day to day, their mean. */
  session_minutes: number
  /** Minutes of each training day. */
  minutes_by_day: Partial<Record<Weekday, number>>
  /** Ids of the exercises that equipment, limitations and level allow. */
  allowed: ReadonlySet<string>
  /** A joint has to be worked around. */
  limited: boolean
  /** Of an age at which a beginner meets the barbell lifts in an easier form. */
  senior: boolean
  units: Units
  /** Bars, plates and dumbbells of their own, where they said which. */
  ownWeights: OwnWeights | null
  /** Sets that were entered, by the exercise's id. */
  lifts: ReadonlyMap<string, EnteredLift>
  /** Weeks in which a lift that was entered anew has other weights than the week before. */
  weightsAnew: ReadonlySet<number>
  /** Ids of exercises that the athlete swapped, and of what stands in their place. */
  swapped: ReadonlySet<string>
  /** Muscles that the athlete wants more of; all others are then kept, not built. */
  more: ReadonlySet<VolumeGroup>
  /** Muscles that the athlete wants less of. */
  less: ReadonlySet<VolumeGroup>
  /** Whether heart and lungs are left to us; not where the athlete wants none or trains them elsewhere. */
  conditioning: boolean
  /** Fewer sets, exercises or a gentler start were asked for: not all of the time is used. */
  spares: boolean
  /** Weeks in which machines stand for the bar; 0 for most. */
  machineWeeks: number
  /** Ids of exercises that the athlete asked for by name. */
  asked: ReadonlySet<string>
  /** Weeks that hold less because the athlete wished so. */
  eased: ReadonlySet<number>
}

interface EnteredLift {
  load_kg: number
  reps: number
}

export interface TrainingWeek {
  week: number
  phase: Phase
  /** Blocks end with a deload. */
  block: number
  days: TrainingDay[]
}

export interface TrainingDay {
  weekday: Weekday | null
  /** Length of the session. */
  minutes: number | null
  /** A day on which maxima are tested. */
  test: boolean
  rows: TrainingRow[]
}

export interface TrainingRow {
  exercise: CatalogueEntry
  part: RowPart
  sets: SetGroup[]
  rest_seconds: number | null
  /** Of conditioning; null for everything else. */
  minutes: number | null
  /** When more is lifted, how much more, and what follows a miss. */
  progression: Progression | null
}

/** `heavy`: a main lift whose load is given in advance. `power`: for speed, no muscle's volume. `skill`: steps towards a skill. */
export type RowPart =
  'heavy' | 'main' | 'secondary' | 'accessory' | 'power' | 'conditioning' | 'skill'

export interface Progression {
  method: string
  trigger: string
  step: string
  stall: string
}

/** Equal sets in a row. */
export interface SetGroup {
  sets: number
  /** In the exercise's measure. */
  amount_min: number
  amount_max: number
  /** Left after the last of them. */
  rir: number | null
  /** Of the maximum, 0-100. */
  pct: number | null
  load_kg: number | null
  /** As many as possible: what is written is the least. */
  open: boolean
}

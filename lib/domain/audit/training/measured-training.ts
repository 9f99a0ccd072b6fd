import { assumedMinutes, fullWeek } from '@/lib/domain/limits'
import type { Training, TrainingDay, TrainingRow, TrainingWeek } from './training'
import { groupSets, hardSetsOf, setsOf, type VolumeSets } from './counted-sets'

/** A training with what several rules need to know of it, counted once. */
export interface MeasuredTraining extends Training {
  measured: MeasuredWeek[]
  /** Accumulation and intensification: the weeks in which something is built. */
  building: MeasuredWeek[]
  /** All but deload and taper. */
  loading: MeasuredWeek[]
  days_per_week: number
  /** Minutes a week that were given, an hour a session where nobody said. */
  weeklyMinutes: number
  /** Enough time that every large muscle and movement can be asked for. */
  fullWeek: boolean
}

export interface MeasuredWeek extends Omit<TrainingWeek, 'days'> {
  days: MeasuredDay[]
  rows: TrainingRow[]
  sets: VolumeSets
  hardSets: VolumeSets
}

export interface MeasuredDay extends TrainingDay {
  /** Day 2 */
  name: string
  hardSets: VolumeSets
}

export function measureTraining(training: Training): MeasuredTraining {
  const { form, weeks } = training
  const measured = weeks.map(measureWeek)
  const full = measured.filter(({ week }) => !form?.eased.has(week))
  const days = form?.days_per_week ?? Math.max(0, ...weeks.map((week) => week.days.length))
  const minutes = form?.session_minutes ?? assumedMinutes
  return {
    ...training,
    measured,
    building: full.filter(({ phase }) => phase === 'accumulation' || phase === 'intensification'),
    loading: full.filter(({ phase }) => phase !== 'deload' && phase !== 'taper'),
    days_per_week: days,
    weeklyMinutes: days * minutes,
    fullWeek: days * (minutes - fullWeek.warmUpMinutes) >= fullWeek.netMinutes,
  }
}

/** Rows whose load is planned: heavy ones and other main lifts. */
export function isMainLift({ part }: TrainingRow): boolean {
  return part === 'heavy' || part === 'main'
}

function measureWeek(week: TrainingWeek): MeasuredWeek {
  const rows = week.days.flatMap((day) => day.rows)
  return {
    ...week,
    rows,
    sets: groupSets(rows, setsOf),
    hardSets: groupSets(rows, hardSetsOf),
    days: week.days.map((day, index) => ({
      ...day,
      name: `Day ${index + 1}`,
      hardSets: groupSets(day.rows, hardSetsOf),
    })),
  }
}

import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { weekdaysFor } from '@/lib/domain/blueprint/calendar'
import { isMainTag, type Tag } from '@/lib/domain/blueprint/styles/tags'
import type { PlannedRow, WeekPlan } from '@/lib/domain/blueprint/weeks/planned-week'
import { findExercise } from '@/lib/domain/catalogue/catalogue'
import { lbToKg } from '@/lib/domain/measures/convert-units'
import { minutesOfRounds } from '@/lib/domain/measures/rounds'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { RowPart, Training, TrainingForm, TrainingRow, TrainingWeek } from './training'

/** A plan of ours as the facts that the audit reads. */
export function trainingOfPlan(
  profile: AthleteProfile,
  athlete: Athlete,
  weeks: readonly WeekPlan[],
): Training {
  return {
    style: athlete.style,
    level: athlete.level,
    form: trainingForm(profile, athlete),
    weeks: weeks.map((week) => weekOf(week, athlete)),
  }
}

/** What the athlete asked for, as the audit reads it. */
export function trainingForm(profile: AthleteProfile, athlete: Athlete): TrainingForm {
  return {
    days_per_week: profile.days_per_week,
    session_minutes: profile.session_minutes,
    allowed: athlete.exercises,
    limited: profile.limitations.length > 0,
    units: profile.units,
    lifts: new Map(
      profile.known_lifts.flatMap(({ exercise, weight, reps }) => {
        const load_kg = profile.units === 'lb' ? lbToKg(weight) : weight
        const entry = findExercise(exercise)
        return entry ? [[entry.id, { load_kg, reps }]] : []
      }),
    ),
  }
}

function weekOf({ week, sessions }: WeekPlan, { days }: Athlete): TrainingWeek {
  const weekdays = weekdaysFor(days)
  return {
    week: week.week,
    phase: week.phase,
    block: week.block,
    days: sessions.map(({ day, kind, minutes, rows }) => ({
      weekday: weekdays[day - 1] ?? null,
      minutes,
      test: kind === 'test',
      rows: rows.map(rowOf),
    })),
  }
}

function rowOf({ row, groups, rest_seconds, progression }: PlannedRow): TrainingRow {
  const { exercise, tag } = row
  const amount = groups.reduce((sum, { sets, amount_max }) => sum + sets * amount_max, 0)
  return {
    exercise,
    part: partOf(tag),
    sets: groups.map(({ kg, ...group }) => ({ ...group, load_kg: kg, open: false })),
    rest_seconds,
    minutes: minutesOf(exercise, amount),
    progression,
  }
}

/** Of conditioning; null for everything else. */
function minutesOf({ measure }: CatalogueEntry, amount: number): number | null {
  if (measure === 'rounds') return minutesOfRounds(amount)
  return measure === 'minutes' ? amount : null
}

function partOf(tag: Tag): RowPart {
  if (tag === 'H') return 'heavy'
  if (isMainTag(tag)) return 'main'
  if (tag === 'p') return 'power'
  if (tag === 'c') return 'conditioning'
  return tag === 's' ? 'secondary' : 'accessory'
}

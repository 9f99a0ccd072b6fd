import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { joinCues } from '@/lib/domain/program/block-cues'
import type { Week, Workout } from '@/lib/domain/program/schema'
import { programAsPlanned, type RowAsPlanned } from './rows-as-planned'

export type ProgramToShow = Pick<ProgramRecord, 'profile' | 'blueprint' | 'weeks' | 'exercises'>

/** What pages show of a program, as code alone would write it; the words are stand-ins. */
export function programToShow(answers: AthleteProfileInput): ProgramToShow {
  const profile = athleteProfileSchema.parse(answers)
  const { blueprint, rows } = programAsPlanned(profile)
  const weeks = blueprint.weeks.map(({ week, phase, block, days }): Week => ({
    week,
    phase,
    block,
    title: `Week ${week}`,
    focus: '',
    note: '',
    workouts: days.map((day): Workout => ({
      ...day,
      title: day.focus,
      note: '',
      exercises: rows.filter((row) => row.day === day).map(({ exercise }) => exercise),
    })),
    adjustments: [],
  }))
  return { profile, blueprint, weeks: joinCues(weeks, []), exercises: namesOf(rows) }
}

function namesOf(rows: readonly RowAsPlanned[]): ProgramRecord['exercises'] {
  return Object.fromEntries(
    rows.map(({ entry: { id } }) => {
      const { name, measure, unilateral } = catalogueEntry(id)
      return [id, { name, measure, unilateral }]
    }),
  )
}

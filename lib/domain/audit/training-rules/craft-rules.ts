import { atLeast, atMost } from '@/lib/domain/audit/judge'
import { number, percent, sets } from '@/lib/domain/audit/say'
import { beginnerEffort, directSets, liftSets, muscleSessionSets } from '@/lib/domain/limits'
import type { MeasuredTraining } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import { isVolume, setsOf, volumeGroupWords } from '@/lib/domain/audit/training/counted-sets'
import { mayTrain, practiceAsked, practisedLifts, practises } from './practice-rules'

/** What our own plans keep by craft. Published programs need not, so athletes do not read them. */
export const craftRules: TrainingRule[] = [
  {
    id: muscleSessionSets.rule,
    title: 'Hard sets of one muscle in a session',
    source: muscleSessionSets.source,
    needs: [],
    check: musclesInASession,
  },
  {
    id: liftSets.rule,
    title: 'Sets a week of squat and bench press',
    source: liftSets.source,
    needs: [],
    check: setsOfLifts,
  },
  {
    id: beginnerEffort.rule,
    title: 'Effort of a beginner',
    source: beginnerEffort.source,
    needs: ['form', 'weeks'],
    check: beginnersWork,
  },
  {
    id: directSets.rule,
    title: 'Direct sets for arms and side delts',
    source: directSets.source,
    needs: [],
    check: directWork,
  },
]

function musclesInASession({ building, days_per_week, form }: MeasuredTraining): Reading[] {
  if (days_per_week < 2) return []
  return building.flatMap(({ days, week }) =>
    days.flatMap((day) =>
      [...day.hardSets]
        .filter(([group]) => !form?.more.has(group))
        .map(([group, value]): Reading => ({
          where: day.name,
          week,
          ...atMost(value, { warn: muscleSessionSets.warn }, sets),
          sentence: `${day.name} has ${number(value)} hard sets for your ${volumeGroupWords[group]}; after about ${muscleSessionSets.warn} more adds nothing that day (${muscleSessionSets.source}).`,
        })),
    ),
  )
}

/** Where the days are enough; whoever lifts on one day hears that first. */
function setsOfLifts(training: MeasuredTraining): Reading[] {
  const { level, days_per_week, form } = training
  if (level === 'beginner' || days_per_week < liftSets.fromDays) return []
  if (form && form.session_minutes < liftSets.fromMinutes) return []
  return practiceAsked(training).flatMap((week) =>
    practisedLifts
      .filter(({ id }) => mayTrain(training, id))
      .flatMap(({ id, where, words }): Reading[] => {
        const days = week.days.filter((day) => day.rows.some((row) => practises(row, id)))
        if (days.length < 2) return []
        const rows = week.rows.filter((row) => practises(row, id))
        const value = rows.reduce((sum, row) => sum + setsOf(row), 0)
        const warn = id === 'back-squat' ? liftSets.squat : liftSets.bench
        return [
          {
            where,
            week: week.week,
            ...atLeast(value, { warn }, sets),
            sentence: `You ${words} for ${sets(value)} a week; with your time ${warn} are better practice (our judgement).`,
          },
        ]
      }),
  )
}

function beginnersWork({ form, level, style, loading }: MeasuredTraining): Reading[] {
  if (!form || level !== 'beginner') return []
  if (!['strength', 'powerlifting', 'hypertrophy', 'general'].includes(style)) return []
  const known = loading
    .filter(({ week }) => week >= beginnerEffort.fromWeek)
    .flatMap(({ rows }) => rows.filter(isVolume).flatMap((row) => row.sets))
    .filter(({ rir }) => rir !== null)
  const near = known.filter(({ rir }) => rir! <= beginnerEffort.rir)
  const total = known.reduce((sum, group) => sum + group.sets, 0)
  if (total === 0) return []
  const share = (100 * near.reduce((sum, group) => sum + group.sets, 0)) / total
  return [
    {
      ...atLeast(share, { fail: 100 * beginnerEffort.share }, percent),
      sentence: `From week ${beginnerEffort.fromWeek} on ${percent(Math.round(share))} of your sets leave ${beginnerEffort.rir} or fewer in reserve; half of them should (our judgement).`,
    },
  ]
}

const DIRECT = [
  { pattern: 'elbow_flexion', where: 'Curls', words: 'curls' },
  { pattern: 'elbow_extension', where: 'Extensions', words: 'extensions' },
  { pattern: 'side_raise', where: 'Side raises', words: 'side raises' },
] as const

/** The mean of the building weeks; an upright row is no side raise. Not asked where other muscles are wanted more or less. */
function directWork({ style, level, building, weeklyMinutes, form }: MeasuredTraining): Reading[] {
  if (form && (form.spares || form.more.size + form.less.size > 0)) return []
  if (style !== 'hypertrophy' || level === 'beginner') return []
  if (weeklyMinutes < directSets.fromMinutes || building.length === 0) return []
  return DIRECT.map(({ pattern, where, words }): Reading => {
    const rows = building
      .flatMap((week) => week.rows)
      .filter(({ exercise }) => exercise.pattern === pattern && exercise.id !== 'upright-row')
    const value = rows.reduce((sum, row) => sum + setsOf(row), 0) / building.length
    return {
      where,
      ...atLeast(value, { warn: directSets[pattern] }, sets),
      sentence: `You do ${sets(value)} of ${words} a week; where size is the goal they want ${directSets[pattern]} (our judgement).`,
    }
  })
}

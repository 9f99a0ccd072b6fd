import { within, atLeast, mustBe } from '@/lib/domain/audit/judge'
import { ratio, sets } from '@/lib/domain/audit/say'
import type { MeasuredTraining, MeasuredWeek } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import type { VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { TrainingRow } from '@/lib/domain/audit/training/training'
import { hardSetsOf, isVolume, setsOf } from '@/lib/domain/audit/training/counted-sets'
import { basicMovements, pullsPerPress, trunkSets } from '@/lib/domain/limits'

/** Whether the week trains the whole body. */
export const movementRules: TrainingRule[] = [
  {
    id: pullsPerPress.rule,
    title: 'Hard pulls for each hard press',
    source: pullsPerPress.source,
    needs: [],
    check: pullsAndPresses,
  },
  {
    id: basicMovements.rule,
    title: 'Squat, hinge, push and pull each week',
    source: basicMovements.source,
    needs: [],
    check: everyMovement,
  },
  {
    id: trunkSets.rule,
    title: 'Hinge, calves and trunk for those who need them',
    source: trunkSets.source,
    needs: [],
    check: easilyForgotten,
  },
]

type PatternName = CatalogueEntry['pattern']

const PRESSES: readonly PatternName[] = ['horizontal_push', 'vertical_push']
const PULLS: readonly PatternName[] = ['horizontal_pull', 'vertical_pull']
const PULLED: readonly PatternName[] = [...PULLS, 'rear_raise']
const TRUNK: readonly PatternName[] = ['trunk_flexion', 'trunk_stability', 'trunk_rotation']

const MOVEMENTS: readonly { where: string; words: string; patterns: readonly PatternName[] }[] = [
  { where: 'Squat', words: 'squat or lunge', patterns: ['knee'] },
  {
    where: 'Hinge',
    words: 'hinge, thrust or leg curl',
    patterns: ['hinge', 'hip_extension', 'knee_flexion', 'olympic'],
  },
  { where: 'Push', words: 'press', patterns: PRESSES },
  { where: 'Pull', words: 'row or pulldown', patterns: PULLS },
]

/** Strength programs live on little pulling; for them it is never a failure. */
function livesOnLessPulling({ style }: MeasuredTraining): boolean {
  return style === 'strength' || style === 'powerlifting'
}

/** Muscles whose wish moves the balance of pulls and presses. */
const PRESSED_OR_PULLED = new Set<VolumeGroup>(['chest', 'back', 'front_delts', 'rear_delts'])

/** Programs that we plan for so few weeks are a taste, and keep so much in reserve that hardly a set is hard. */
const TASTE_WEEKS = 2

/**
 * Silent where the missing movement is already said, for whoever works around a joint, and where the athlete wants
 * more or less of what presses or pulls. In a taste every set counts.
 */
function pullsAndPresses(training: MeasuredTraining): Reading[] {
  const { building, style, form } = training
  if (form?.limited) return []
  if (style === 'fitness' || style === 'sport_endurance') return []
  if (form && [...form.more, ...form.less].some((group) => PRESSED_OR_PULLED.has(group))) return []
  if (everyMovement(training).some(isOpenPressOrPull)) return []
  const rows = building.flatMap((week) => week.rows)
  const counted = form && training.weeks.length <= TASTE_WEEKS ? setsOf : hardSetsOf
  const pulls = setsWith(rows, PULLED, counted)
  const presses = setsWith(rows, PRESSES, counted)
  if (pulls + presses < pullsPerPress.setsAWeek * Math.max(1, building.length)) return []
  if (pulls === 0 && livesOnLessPulling(training)) return []
  const value = closestToEven([rows, rows.filter(({ part }) => part !== 'skill')], counted)
  const [least, most] = pullsPerPress.fail
  const isAsked = livesOnLessPulling(training) || rows.some(({ part }) => part === 'skill')
  const fails = (value < least || value > most) && !isAsked
  return [
    {
      ...within(value, pullsPerPress.warn, fails ? 'fail' : 'warn', ratio),
      sentence: `You do ${ratio(value)} hard pulls for each hard press; ${pullsPerPress.warn.join(' to ')} keeps the shoulder in balance (our judgement).`,
    },
  ]
}

/** Pulls for each press, with a skill that was asked for or without it, whichever is the more even. */
function closestToEven(choices: readonly TrainingRow[][], counted: Counted): number {
  const ratios = choices.map(
    (rows) => setsWith(rows, PULLED, counted) / Math.max(1, setsWith(rows, PRESSES, counted)),
  )
  const unevenness = (value: number) => Math.abs(Math.log(value))
  return ratios.reduce((best, value) => (unevenness(value) < unevenness(best) ? value : best))
}

function isOpenPressOrPull({ where, severity }: Reading): boolean {
  return severity !== 'pass' && (where === 'Push' || where === 'Pull')
}

type Counted = (row: TrainingRow) => number

function setsWith(rows: TrainingRow[], patterns: readonly PatternName[], counted: Counted): number {
  return rows
    .filter((row) => isVolume(row) && patterns.includes(row.exercise.pattern))
    .reduce((sum, row) => sum + counted(row), 0)
}

/** Not asked of whoever works around a joint. */
function everyMovement(training: MeasuredTraining): Reading[] {
  const { fullWeek, form, building } = training
  if (!fullWeek || form?.limited) return []
  return building.flatMap((week) =>
    MOVEMENTS.map((movement): Reading => {
      const spared = movement.where === 'Pull' && livesOnLessPulling(training)
      const found = has(week, movement.patterns)
      return {
        where: movement.where,
        week: week.week,
        ...mustBe(found, spared ? 'warn' : 'fail', found ? 'each week' : 'none', 'each week'),
        sentence: `A week goes by without any ${movement.words}; each of the four basic movements belongs into it (our judgement).`,
      }
    }),
  )
}

/** What short weeks, runners and general plans leave out first. */
function easilyForgotten(training: MeasuredTraining): Reading[] {
  return training.building.flatMap((week) => [
    ...hingeInShortWeeks(training, week),
    ...calvesAndTrunkForRunners(training, week),
    ...trunkForEverybody(training, week),
  ])
}

/** Where the week is too short for V6 to ask. */
function hingeInShortWeeks(
  { days_per_week, fullWeek, form }: MeasuredTraining,
  week: MeasuredWeek,
): Reading[] {
  if (fullWeek || days_per_week < 2 || form?.limited) return []
  const hinge = MOVEMENTS.find(({ where }) => where === 'Hinge')!
  return [
    missing(week, has(week, hinge.patterns), {
      severity: 'fail',
      where: 'Hinge',
      sentence: `A week of ${days_per_week} days goes by without any ${hinge.words}; the back of the legs needs one, also in short weeks (our judgement).`,
    }),
  ]
}

function calvesAndTrunkForRunners({ style }: MeasuredTraining, week: MeasuredWeek): Reading[] {
  if (style !== 'sport_endurance') return []
  const sentence = (words: string) =>
    `A week goes by without ${words}; who runs, rides or rows for long needs both calves and trunk (our judgement).`
  return [
    missing(week, has(week, ['calf_raise']), {
      severity: 'warn',
      where: 'Calves',
      sentence: sentence('a calf raise'),
    }),
    missing(week, has(week, TRUNK), {
      severity: 'warn',
      where: 'Trunk',
      sentence: sentence('trunk work'),
    }),
  ]
}

function trunkForEverybody(
  { style, weeklyMinutes }: MeasuredTraining,
  week: MeasuredWeek,
): Reading[] {
  if (!['general', 'fitness', 'athletic'].includes(style)) return []
  if (weeklyMinutes < trunkSets.fromMinutes) return []
  const value = week.rows
    .filter((row) => isVolume(row) && TRUNK.includes(row.exercise.pattern))
    .reduce((sum, row) => sum + setsOf(row), 0)
  return [
    {
      where: 'Trunk',
      week: week.week,
      ...atLeast(value, { warn: trunkSets.warn }, sets),
      sentence: `Your trunk gets ${sets(value)} a week of its own; with your time there is room for ${trunkSets.warn} (our judgement).`,
    },
  ]
}

function missing(
  { week }: MeasuredWeek,
  found: boolean,
  { severity, where, sentence }: { severity: 'warn' | 'fail'; where: string; sentence: string },
): Reading {
  return {
    where,
    week,
    ...mustBe(found, severity, found ? 'each week' : 'none', 'each week'),
    sentence,
  }
}

function has({ rows }: MeasuredWeek, patterns: readonly PatternName[]): boolean {
  return rows.some(({ exercise }) => patterns.includes(exercise.pattern))
}

import { atLeast, atMost, mustBe } from '@/lib/domain/audit/judge'
import { number, percent, sets } from '@/lib/domain/audit/say'
import { loadStep } from '@/lib/domain/blueprint/loads/racks'
import { keptLifts, weeklyRise } from '@/lib/domain/limits'
import { formatList } from '@/lib/domain/words/format'
import {
  isMainLift,
  type MeasuredTraining,
  type MeasuredWeek,
} from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import { sayLoad } from '@/lib/domain/audit/say'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { TrainingForm, TrainingRow } from '@/lib/domain/audit/training/training'
import { volumeGroupWords } from '@/lib/domain/audit/training/counted-sets'

/** Whether one week leads to the next. */
export const continuityRules: TrainingRule[] = [
  {
    id: keptLifts.rule,
    title: 'Main lifts that stay in the program',
    source: keptLifts.source,
    needs: ['weeks'],
    check: liftsStay,
  },
  {
    id: weeklyRise.rule,
    title: 'Loads and sets from week to week',
    source: weeklyRise.source,
    needs: ['weeks'],
    check: evenSteps,
  },
]

function liftsStay({ loading, level, form }: MeasuredTraining): Reading[] {
  const begun = loading.find(({ week }) => week > (form?.machineWeeks ?? 0))
  const [first, last] = [begun, loading.at(-1)]
  if (!first || !last || loading.length < keptLifts.weeks) return []
  // What the athlete swapped is no fault of the plan.
  const swapped = form?.swapped ?? new Set()
  if (level === 'beginner') return beginnersLiftsStay(first, last, swapped)
  return loading.slice(1).flatMap((week) => heavyLiftsStay(first, week, swapped))
}

/** A lift that was lighter than the bar at first and has come to it is still there. */
function beginnersLiftsStay(
  first: MeasuredWeek,
  last: MeasuredWeek,
  swapped: ReadonlySet<string>,
): Reading[] {
  const begun = liftsOf(first).filter(({ id }) => !swapped.has(id))
  const kept = liftsOf(last)
  if (begun.length === 0) return []
  const stays = begun.filter((lift) =>
    kept.some((other) => other === lift || hasComeToTheBar(lift, other)),
  )
  const share = (100 * stays.length) / begun.length
  return [
    {
      ...atLeast(share, { fail: 100 * keptLifts.share }, percent),
      sentence: `Of the main lifts with which you begin, ${percent(share)} are still there at the end; you get better at what you repeat (our judgement: ${percent(100 * keptLifts.share)}).`,
    },
  ]
}

function liftsOf({ rows }: MeasuredWeek): CatalogueEntry[] {
  return [...new Set(rows.filter(isMainLift).map(({ exercise }) => exercise))]
}

function hasComeToTheBar(lift: CatalogueEntry, other: CatalogueEntry): boolean {
  return lift.load !== 'barbell' && other.load === 'barbell' && lift.pattern === other.pattern
}

function heavyLiftsStay(
  first: MeasuredWeek,
  week: MeasuredWeek,
  swapped: ReadonlySet<string>,
): Reading[] {
  const isHeavy = ({ part, exercise }: TrainingRow) => part === 'heavy' && !swapped.has(exercise.id)
  const kept = namesOf(week, isHeavy)
  const begun = [...namesOf(first, isHeavy)]
  if (begun.length === 0) return []
  const gone = begun.filter((name) => !kept.has(name))
  return [
    {
      week: week.week,
      ...mustBe(
        gone.length === 0,
        'fail',
        gone.length === 0 ? 'all stay' : `without ${formatList(gone)}`,
        'all stay',
      ),
      sentence: `${formatList(gone)} is a heavy lift at first and gone in week ${week.week}; what is to become strong stays to the end (our judgement).`,
    },
  ]
}

function namesOf({ rows }: MeasuredWeek, which: (row: TrainingRow) => boolean): Set<string> {
  return new Set(rows.filter(which).map(({ exercise }) => exercise.name))
}

/**
 * Neighbouring weeks of a block that build; what stands still is fine. The sets of the first week are few on
 * purpose and no measure of what the athlete is used to.
 */
function evenSteps(training: MeasuredTraining): Reading[] {
  return training.building.slice(1).flatMap((week, index) => {
    const before = training.building[index]!
    if (before.block !== week.block) return []
    const sets =
      before.week === 1 || triesSkill(before) || triesSkill(week) ? [] : setSteps(before, week)
    return [...loadSteps(training, before, week), ...sets]
  })
}

/** One set of a skill, as many as there are: that week's other sets of it rest. */
function triesSkill({ rows }: MeasuredWeek): boolean {
  return rows.some(
    ({ part, sets: [first, ...others] }) =>
      part === 'skill' && others.length === 0 && first?.sets === 1 && first.rir !== null,
  )
}

function loadSteps(
  { form }: MeasuredTraining,
  before: MeasuredWeek,
  week: MeasuredWeek,
): Reading[] {
  if (form?.weightsAnew.has(week.week)) return []
  const earlier = heaviestLoads(before)
  const units = form?.units ?? 'kg'
  return [...heaviestLoads(week)].flatMap(([key, { exercise, load_kg }]): Reading[] => {
    const was = earlier.get(key)?.load_kg
    if (was === undefined) return []
    const step = ownStep(form, exercise, was)
    const most = was + Math.max(weeklyRise.loadShare * was, weeklyRise.step[exercise.load], step)
    const place = { where: exercise.name, week: week.week }
    const rise = `from ${sayLoad(was, units)} to ${sayLoad(load_kg, units)}`
    const say = (kg: number) => sayLoad(kg, units)
    if (load_kg < was) {
      return [
        {
          ...place,
          ...atLeast(load_kg, { fail: was }, say),
          sentence: `${exercise.name} falls ${rise} in week ${week.week}; within a block the weight of a main lift holds or rises (our judgement).`,
        },
      ]
    }
    return [
      {
        ...place,
        ...atMost(load_kg, { warn: most }, say),
        sentence: `${exercise.name} jumps ${rise} in week ${week.week}; ${percent(100 * weeklyRise.loadShare)} or one step is what joints follow (ACSM 2009).`,
      },
    ]
  })
}

/** Plates of one's own may leave no smaller step, kg. */
function ownStep(form: TrainingForm | null, exercise: CatalogueEntry, was: number): number {
  return form?.ownWeights ? (loadStep(exercise, form, was) ?? 0) : 0
}

/** The heaviest load of each main lift, by day. */
function heaviestLoads({ days }: MeasuredWeek) {
  const loads = new Map<string, { exercise: CatalogueEntry; load_kg: number }>()
  for (const { name, rows } of days) {
    for (const { exercise, sets: groups } of rows.filter(isMainLift)) {
      const key = `${name} ${exercise.id}`
      const load_kg = Math.max(
        loads.get(key)?.load_kg ?? 0,
        ...groups.map((group) => group.load_kg ?? 0),
      )
      if (load_kg > 0) loads.set(key, { exercise, load_kg })
    }
  }
  return loads
}

function setSteps(before: MeasuredWeek, week: MeasuredWeek): Reading[] {
  return [...week.sets].map(([group, value]): Reading => {
    const was = before.sets.get(group) ?? 0
    const most = was + Math.max(weeklyRise.sets.share * was, weeklyRise.sets.sets)
    return {
      where: volumeGroupWords[group],
      week: week.week,
      ...atMost(value, { warn: most }, sets),
      sentence: `Sets for your ${volumeGroupWords[group]} go from ${number(was)} to ${number(value)} in week ${week.week}; at most ${number(most)} is a step that you recover from (IUSCA 2021, line ours).`,
    }
  })
}

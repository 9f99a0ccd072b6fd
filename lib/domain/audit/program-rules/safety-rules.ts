import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { beginnerLimits, easierForms, underTheBar } from '@/lib/domain/limits'
import { isCompound } from '@/lib/domain/measures/patterns'
import { equipmentItemSchema } from '@/lib/domain/vocabulary'
import {
  daysIn,
  liftsIn,
  type AuditedDay,
  type AuditedProgram,
  type Lift,
} from '@/lib/domain/audit/audited-program'
import { atLeast, atMost, mustBe } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'
import { percent, rir } from '@/lib/domain/audit/say'

/** What could hurt somebody who is new, or alone. */
export const safetyRules: ProgramRule[] = [
  {
    id: beginnerLimits.rule,
    title: 'Beginners: load, failure and tests',
    source: beginnerLimits.source,
    scope: 'week',
    check: beginners,
  },
  {
    id: underTheBar.rule,
    title: 'Barbell lifts to the limit without rack or spotter',
    source: underTheBar.source,
    scope: 'week',
    check: safeFailure,
  },
  {
    id: easierForms.rule,
    title: 'An easier form named beside pull-ups, dips and the like',
    source: easierForms.source,
    scope: 'program',
    check: regressions,
  },
]

function beginners({ audited, profile }: AuditedProgram): Reading[] {
  if (profile.fitness_level !== 'beginner') return []
  return [
    ...liftsIn(audited).flatMap(({ lift, week }) => beginnersLift(lift, week)),
    ...daysIn(audited).map(({ day, week }) => noTest(day, week)),
  ]
}

function beginnersLift({ name, entry, intensity, rir: least }: Lift, week: number): Reading[] {
  const { percent: most, reserve, source } = beginnerLimits
  const readings: Reading[] = []
  if (intensity !== null) {
    readings.push({
      where: name,
      week,
      ...atMost(intensity, { fail: most }, percent),
      sentence: `${entry.name} goes to ${percent(intensity)} of the maximum; up to ${percent(most)} a beginner learns the lift (${source}).`,
    })
  }
  if (least !== null && isCompound(entry.pattern)) {
    readings.push({
      where: name,
      week,
      ...atLeast(least, { fail: reserve }, rir),
      sentence: `${entry.name} leaves nothing in reserve; a beginner keeps ${reserve} and more, so that form holds (${source}).`,
    })
  }
  return readings
}

/** For those who do not test a maximum. */
export function noTest({ workout, name }: AuditedDay, week: number): Reading {
  const test = workout.kind === 'test'
  return {
    where: name,
    week,
    ...mustBe(!test, 'fail', test ? 'a test day' : 'no test', 'no test of a maximum'),
    sentence: `${name} of week ${week} tests maxima, which is not for you yet.`,
  }
}

const SAFE = new Set<string>([equipmentItemSchema.enum.rack, equipmentItemSchema.enum.spotter])

function safeFailure({ audited, items }: AuditedProgram): Reading[] {
  if ([...items].some((item) => SAFE.has(item))) return []
  return liftsIn(audited)
    .filter(({ lift }) => isUnderTheBar(lift))
    .flatMap(({ lift: { entry, name, rir: least }, week }): Reading[] =>
      least === null
        ? []
        : [
            {
              where: name,
              week,
              ...atLeast(least, { fail: underTheBar.reserve }, rir),
              sentence: `${entry.name} goes to the limit, and you have neither a rack nor a spotter (our judgement: keep one in reserve).`,
            },
          ],
    )
}

/** Squats, bench and overhead presses with a free bar. */
function isUnderTheBar({ entry }: Lift): boolean {
  const free = entry.equipment.some((items) => items.includes('barbell'))
  return free && ['knee', 'horizontal_push', 'vertical_push'].includes(entry.pattern)
}

/** It must stand in a cue at least once. */
function regressions({ audited, profile }: AuditedProgram): Reading[] {
  const bodyMassIndex = profile.weight_kg / (profile.height_cm / 100) ** 2
  const asked = profile.fitness_level === 'beginner' || bodyMassIndex >= easierForms.bodyMassIndex
  if (!asked) return []
  const lifts = liftsIn(audited).map(({ lift }) => lift)
  const entries = new Set(lifts.map(({ entry }) => entry))
  return [...entries].flatMap((entry): Reading[] => {
    if (entry.regression === null) return []
    const easier = exerciseById(entry.regression)?.name ?? entry.regression
    const named = lifts.some(
      (lift) =>
        lift.entry === entry &&
        (lift.exercise.cue ?? '').toLowerCase().includes(easier.toLowerCase()),
    )
    return [
      {
        where: entry.name,
        ...mustBe(named, 'warn', named ? 'named' : 'not named', easier),
        sentence: `Beside ${entry.name} no easier form is named; ${easier} would do (our judgement).`,
      },
    ]
  })
}

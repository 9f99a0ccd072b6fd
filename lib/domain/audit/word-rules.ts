import { kgToLb } from '../format'
import type { AuditedProgram, AuditedWeek } from './audited-program'
import { claimsIn, type ClaimUnit } from './claims-in'
import { mustBe } from './judge'
import type { Reading, Rule } from './rule'
import { unsoundAdvice } from './unsound-advice'

/** What the words say. */
export const wordRules: Rule[] = [
  {
    id: 'R04',
    title: 'Numbers in words',
    source: 'our contract',
    scope: 'week',
    check: trueNumbers,
  },
  {
    id: 'N23',
    title: 'Words without diagnosis, pain or shame',
    source: 'our contract',
    scope: 'week',
    check: soundAdvice,
  },
]

type Truths = Record<ClaimUnit, Set<number>>

/** A number with a unit must be a value of its week; in the program's own words, of any week. */
function trueNumbers(program: AuditedProgram): Reading[] {
  const weeks = program.audited.map((week) => ({ week, truths: truthsOf(program, week) }))
  return [
    ...wordsOf(program).map((text) => numbersIn(text, merged(weeks.map(({ truths }) => truths)))),
    ...weeks.flatMap(({ week, truths }) =>
      wordsIn(week).map((text) => ({ week: week.number, ...numbersIn(text, truths) })),
    ),
  ]
}

interface Words {
  where: string
  text: string
}

function numbersIn({ where, text }: Words, truths: Truths): Reading {
  const wrong = claimsIn(text).find(({ unit, value }) => !truths[unit].has(value))
  return {
    where,
    ...mustBe(
      !wrong,
      'warn',
      wrong ? `“${wrong.words}”` : 'all of them true',
      'a value of that week',
    ),
  }
}

function soundAdvice(program: AuditedProgram): Reading[] {
  return [
    ...wordsOf(program).map((words) => ({ week: undefined, words })),
    ...program.audited.flatMap((week) =>
      wordsIn(week).map((words) => ({ week: week.number, words })),
    ),
  ].map(({ week, words }): Reading => {
    const fault = unsoundAdvice(words.text)
    return {
      where: words.where,
      ...(week === undefined ? {} : { week }),
      ...mustBe(!fault, 'fail', fault ?? 'none of it', 'none of it'),
    }
  })
}

function wordsOf({ metadata }: AuditedProgram): Words[] {
  const { name, why, strategy } = metadata
  return [
    { where: 'Name', text: name },
    { where: 'Why this plan', text: why },
    { where: 'Strategy', text: strategy },
  ]
}

function wordsIn({ week, days }: AuditedWeek): Words[] {
  return [
    { where: 'Week', text: [week.title, week.focus, week.note].join('. ') },
    ...days.flatMap(({ workout, name, lifts }) => [
      { where: name, text: [workout.title, workout.focus, workout.note].join('. ') },
      ...lifts.map((lift) => ({ where: lift.name, text: lift.exercise.cue })),
    ]),
  ]
}

function truthsOf({ profile, blueprint }: AuditedProgram, week: AuditedWeek): Truths {
  const lifts = week.days.flatMap((day) => day.lifts)
  const sets = lifts.flatMap(({ exercise }) => [...exercise.warm_up, ...exercise.written])
  const rests = lifts.map(({ exercise }) => exercise.rest_seconds)
  const amounts = sets.flatMap(({ amount_min, amount_max }) => between(amount_min, amount_max))
  const reserve = sets.flatMap(({ rir }) => rir ?? [])
  const loads = sets.flatMap(({ load_kg }) => load_kg ?? [])
  const total = blueprint.weeks.length
  return {
    sets: new Set([
      ...lifts.flatMap(({ exercise, work }) => [
        work.length,
        work.filter(({ kind }) => kind === 'back_off').length,
        work.filter(({ kind }) => kind === 'work').length,
        exercise.warm_up.length,
      ]),
      ...week.days.map((day) => day.lifts.reduce((sum, { work }) => sum + work.length, 0)),
    ]),
    reps: new Set([...amounts, ...reserve]),
    rir: new Set(reserve),
    percent: new Set(
      sets.flatMap(({ pct_1rm }) => (pct_1rm === null ? [] : [Math.round(pct_1rm)])),
    ),
    load: new Set(loads.flatMap((kg) => [kg, Math.round(10 * kgToLb(kg)) / 10])),
    seconds: new Set([...rests, ...amounts]),
    minutes: new Set([
      profile.session_minutes,
      ...week.days.map(({ workout }) => workout.minutes),
      ...rests.map((rest) => rest / 60),
    ]),
    weeks: new Set([
      total,
      week.number,
      total - week.number,
      ...blueprint.phases.map(({ from_week, to_week }) => to_week - from_week + 1),
      ...(week.plan ? [week.plan.phase_week, week.plan.phase_weeks] : []),
    ]),
    days: new Set([week.days.length]),
  }
}

function merged(all: Truths[]): Truths {
  const together = (unit: ClaimUnit) => new Set(all.flatMap((truths) => [...truths[unit]]))
  return {
    sets: together('sets'),
    reps: together('reps'),
    rir: together('rir'),
    percent: together('percent'),
    load: together('load'),
    seconds: together('seconds'),
    minutes: together('minutes'),
    weeks: together('weeks'),
    days: together('days'),
  }
}

function between(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

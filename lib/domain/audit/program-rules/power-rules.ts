import { isHop } from '@/lib/domain/catalogue/exercise-kinds'
import { fastSets, jumping } from '@/lib/domain/limits'
import { weekdaySchema } from '@/lib/domain/vocabulary'
import {
  daysIn,
  type AuditedDay,
  type AuditedProgram,
  type AuditedWeek,
  type Lift,
} from '@/lib/domain/audit/audited-program'
import { atMost, mustBe } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'
import { amount, counted } from '@/lib/domain/audit/say'

/** Jumps, throws, sprints and fast lifts: few, fresh, and with time between. */
export const powerRules: ProgramRule[] = [
  {
    id: jumping.rule,
    title: 'Jumps: contacts a session, days between, landings',
    source: jumping.source,
    scope: 'week',
    check: jumps,
  },
  {
    id: fastSets.rule,
    title: 'Fast work: first, in short sets',
    source: fastSets.source,
    scope: 'week',
    check: fastWork,
  },
]

function jumps(program: AuditedProgram): Reading[] {
  const { audited } = program
  if (!daysIn(audited).some(({ day }) => day.lifts.some(isJump))) return []
  return [
    ...contactsOfDays(program),
    ...audited.flatMap((week, index) => jumpsOnNeighbours(week, audited[index + 1])),
    ...deepLandings(program),
  ]
}

function isJump({ entry }: Lift): boolean {
  return entry.pattern === 'jump'
}

function contactsOfDays({ audited, profile }: AuditedProgram): Reading[] {
  const most = jumping.contacts[profile.fitness_level]
  return daysIn(audited).map(({ day, week }): Reading => {
    const value = day.lifts.filter(isJump).reduce((sum, lift) => sum + amountOf(lift), 0)
    return {
      where: day.name,
      week,
      ...atMost(value, { warn: most }, counted('contact')),
      sentence: `${day.name} of week ${week} lands ${value} times; up to ${most} tendons recover from (${jumping.source}).`,
    }
  })
}

function jumpsOnNeighbours(week: AuditedWeek, following: AuditedWeek | undefined): Reading[] {
  return neighbours(week, following)
    .filter(([one, other]) => one.lifts.some(isJump) && other.lifts.some(isJump))
    .map(([one, other]): Reading => ({
      where: `${one.name} and ${other.name}`,
      week: week.number,
      ...mustBe(false, 'warn', 'jumps on two days in a row', '48 hours apart'),
      sentence: `${one.name} and ${other.name} both jump, on two days in a row; landings want 48 hours between them (${jumping.source}).`,
    }))
}

function deepLandings({ audited, profile }: AuditedProgram): Reading[] {
  const { depthJumpKg, depthJumpAge } = jumping
  if (profile.weight_kg <= depthJumpKg && (profile.age ?? 99) >= depthJumpAge) return []
  const limit = `none below ${depthJumpAge} years or above ${depthJumpKg} kg`
  return daysIn(audited).flatMap(({ day, week }) =>
    day.lifts
      .filter(({ entry }) => entry.id === 'depth-jump')
      .map(({ name }): Reading => ({
        where: name,
        week,
        ...mustBe(false, 'fail', 'a depth jump', limit),
        sentence: `Week ${week} drops you from a box; ${limit} (${jumping.source}).`,
      })),
  )
}

function fastWork({ audited }: AuditedProgram): Reading[] {
  return daysIn(audited).flatMap(({ day, week }) =>
    day.lifts.flatMap((lift, index): Reading[] =>
      lift.exercise.role === 'power'
        ? [inItsPlace(day, lift, { index, week }), ...ofItsLength(lift, week)]
        : [],
    ),
  )
}

function inItsPlace(
  { lifts }: AuditedDay,
  { name, entry }: Lift,
  { index, week }: { index: number; week: number },
): Reading {
  const first = lifts.slice(0, index).every(isPowerOrSkill)
  return {
    where: name,
    week,
    ...mustBe(first, 'warn', first ? 'first' : 'behind other work', 'first'),
    sentence: `${entry.name} comes behind other work; what is to be fast is done fresh (${fastSets.source}).`,
  }
}

function isPowerOrSkill({ exercise, slot }: Lift): boolean {
  return exercise.role === 'power' || slot?.tag === 'k'
}

/** A session's sum is asked of lifts and landings; sprints and holds are counted otherwise. */
function ofItsLength(lift: Lift, week: number): Reading[] {
  const { name, entry, work } = lift
  const { measure } = entry
  if (measure === 'minutes' || measure === 'rounds') return []
  const [mostInSet, most] = isHop(entry)
    ? [fastSets.hops.set, fastSets.hops.session]
    : [
        fastSets.set[measure],
        measure === 'reps' || measure === 'contacts' ? fastSets.session[measure] : null,
      ]
  const longest = Math.max(...work.map(({ amount_max }) => amount_max))
  const inSet: Reading = {
    where: name,
    week,
    ...atMost(longest, { warn: mostInSet }, (n) => `${amount(n, n, measure)} a set`),
    sentence: `A set of ${entry.name} has ${amount(longest, longest, measure)}; after ${mostInSet} it is no longer fast (${fastSets.source}).`,
  }
  if (most === null) return [inSet]
  const total = amountOf(lift)
  return [
    inSet,
    {
      where: name,
      week,
      ...atMost(total, { warn: most }, (n) => `${amount(n, n, measure)} in all`),
      sentence: `${entry.name} has ${amount(total, total, measure)} in a session; after ${most} it is no longer fast (${fastSets.source}).`,
    },
  ]
}

function amountOf({ work }: Lift): number {
  return work.reduce((sum, { amount_max }) => sum + amount_max, 0)
}

/** Pairs of training days without a day between them, a Sunday beside the next week's Monday. */
function neighbours(
  { days: all }: AuditedWeek,
  following: AuditedWeek | undefined,
): [AuditedDay, AuditedDay][] {
  const order = weekdaySchema.options
  return all.flatMap((day): [AuditedDay, AuditedDay][] => {
    const place = order.indexOf(day.workout.weekday) + 1
    const among = place < 7 ? all : (following?.days ?? [])
    const other = among.find(({ workout }) => workout.weekday === order[place % 7])
    return other ? [[day, other]] : []
  })
}

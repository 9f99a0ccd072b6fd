import { daysIn, type AuditedProgram, type Lift } from '@/lib/domain/audit/audited-program'
import { atMost, mustBe } from '@/lib/domain/audit/judge'
import { neighbours } from './recovery-rules'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { counted, reps } from '@/lib/domain/audit/say'

/** Jumps, throws and fast lifts: few, fresh, and with time between. */
export const powerRules: Rule[] = [
  {
    id: 'N10',
    title: 'Jumps: contacts a session, days between, landings',
    source: 'NSCA',
    scope: 'week',
    check: jumps,
  },
  {
    id: 'N11',
    title: 'Fast work: first, in short sets',
    source: 'ACSM 2026',
    scope: 'week',
    check: fastWork,
  },
]

const MOST_CONTACTS = { beginner: 100, intermediate: 120, advanced: 140 } as const

function jumps({ audited, profile }: AuditedProgram): Reading[] {
  const isJump = ({ entry }: Lift) => entry.pattern === 'jump'
  if (!daysIn(audited).some(({ day }) => day.lifts.some(isJump))) return []
  const contacts = daysIn(audited).map(({ day, week }): Reading => {
    const count = day.lifts.filter(isJump).reduce((sum, lift) => sum + amountOf(lift), 0)
    const most = MOST_CONTACTS[profile.fitness_level]
    return { where: day.name, week, ...atMost(count, { warn: most }, counted('contact')) }
  })
  const rest = audited.flatMap((week) =>
    neighbours(week)
      .filter(([one, other]) => one.lifts.some(isJump) && other.lifts.some(isJump))
      .map(([one, other]): Reading => ({
        where: `${one.name} and ${other.name}`,
        week: week.number,
        ...mustBe(false, 'warn', 'jumps on two days in a row', '48 hours apart'),
      })),
  )
  const heavyOrYoung = profile.weight_kg > 100 || (profile.age ?? 99) < 16
  const deep = daysIn(audited).flatMap(({ day, week }) =>
    day.lifts
      .filter(({ entry }) => entry.id === 'depth-jump' && heavyOrYoung)
      .map(({ name }): Reading => ({
        where: name,
        week,
        ...mustBe(false, 'fail', 'a depth jump', 'none below 16 years or above 100 kg'),
      })),
  )
  return [...contacts, ...rest, ...deep]
}

function fastWork({ audited }: AuditedProgram): Reading[] {
  return daysIn(audited).flatMap(({ day, week }) =>
    day.lifts.flatMap((lift, index): Reading[] => {
      if (lift.exercise.role !== 'power') return []
      const place = { where: lift.name, week }
      const first = day.lifts.slice(0, index).every(({ exercise }) => exercise.role === 'power')
      const longest = Math.max(...lift.work.map(({ amount_max }) => amount_max))
      return [
        { ...place, ...mustBe(first, 'warn', first ? 'first' : 'behind other work', 'first') },
        { ...place, ...atMost(longest, { warn: 5 }, (n) => `${reps(n)} a set`) },
        { ...place, ...atMost(amountOf(lift), { warn: 24 }, (n) => `${reps(n)} in all`) },
      ]
    }),
  )
}

function amountOf({ work }: Lift): number {
  return work.reduce((sum, { amount_max }) => sum + amount_max, 0)
}

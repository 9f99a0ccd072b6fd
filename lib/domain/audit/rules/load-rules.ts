import { percentOf } from '@/lib/domain/measures/effort'
import { maximumFor } from '@/lib/domain/athlete/known-lifts'
import { roundLoad, weeksWithLoads } from '@/lib/domain/measures/loads'
import { count } from '@/lib/domain/words/format'
import { kgToLb } from '@/lib/domain/measures/convert-units'
import { liftsIn, type AuditedProgram } from '@/lib/domain/audit/audited-program'
import { atMost, mustBe } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { number, percent } from '@/lib/domain/audit/say'

/** Percentages and weights that add up and can be loaded. */
export const loadRules: Rule[] = [
  {
    id: 'N01',
    title: 'Percentage against repetitions and reserve',
    source: 'Brzycki 1993',
    scope: 'week',
    check: percentagesAddUp,
  },
  {
    id: 'N02',
    title: 'Percentages where a maximum is known, not elsewhere',
    source: 'our contract',
    scope: 'week',
    check: percentagesWithMaximum,
  },
  {
    id: 'N12',
    title: 'Weights that can be loaded',
    source: 'our choice',
    scope: 'week',
    check: loadableWeights,
  },
  {
    id: 'N15',
    title: 'Last week with weights from the lifts you entered',
    source: 'our choice',
    scope: 'week',
    check: loadHorizon,
  },
]

/** Three points of 1RM: one repetition more or less. */
function percentagesAddUp({ audited }: AuditedProgram): Reading[] {
  return liftsIn(audited).flatMap(({ lift, week }) =>
    lift.work.flatMap(({ pct_1rm, rir, amount_max }): Reading[] => {
      if (pct_1rm === null || rir === null) return []
      const due = (100 * (37 - amount_max - rir)) / 36
      const points = (value: number) => `${count(value, 'point')} off`
      return [{ where: lift.name, week, ...atMost(Math.abs(pct_1rm - due), { fail: 3 }, points) }]
    }),
  )
}

function percentagesWithMaximum({ audited, maxima }: AuditedProgram): Reading[] {
  return liftsIn(audited).flatMap(({ lift, week }): Reading[] => {
    if (lift.work.every(({ pct_1rm }) => pct_1rm === null)) return []
    const known = maximumFor(lift.entry, maxima) !== null
    const sound = known && lift.entry.pct
    const found = !known ? 'no maximum known' : 'a lift that is not tested'
    return [
      {
        where: lift.name,
        week,
        ...mustBe(sound, 'fail', sound ? 'a maximum behind each' : found, 'a maximum behind each'),
      },
    ]
  })
}

/** Plates, dumbbell steps and stacks: 5 % of rounding, 10 % below 20 kg. */
function loadableWeights({ audited, maxima, profile }: AuditedProgram): Reading[] {
  return liftsIn(audited).flatMap(({ lift, week }) =>
    lift.work.flatMap(({ load_kg, amount_max, rir, pct_1rm }): Reading[] => {
      if (load_kg === null) return []
      const maximum = maximumFor(lift.entry, maxima)
      const share = rir === null ? pct_1rm : percentOf({ reps: amount_max, rir })
      const due = maximum !== null && share !== null ? (maximum * share) / 100 : null
      const nearest = roundLoad(load_kg, lift.entry.load, profile.units, 'ramp')
      const loadable = nearest !== null && Math.abs(nearest - load_kg) < 0.01
      if (!loadable || due === null) {
        const said = `${number(profile.units === 'kg' ? load_kg : kgToLb(load_kg))} ${profile.units}`
        return [
          { where: lift.name, week, ...mustBe(false, 'warn', said, 'a weight that can be loaded') },
        ]
      }
      const off = (100 * Math.abs(load_kg - due)) / due
      return [
        {
          where: lift.name,
          week,
          ...atMost(off, { warn: due < 20 ? 10 : 5 }, (v) => `rounded by ${percent(v)}`),
        },
      ]
    }),
  )
}

function loadHorizon({ audited }: AuditedProgram): Reading[] {
  return liftsIn(audited)
    .filter(({ lift }) => lift.work.some(({ load_kg }) => load_kg !== null))
    .map(({ week }): Reading => ({
      week,
      ...atMost(week, { fail: weeksWithLoads }, (n) => `week ${n}`),
    }))
}

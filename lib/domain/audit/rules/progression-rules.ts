import { muscleGroupSchema } from '@/lib/domain/vocabulary'
import { muscleGroupWords } from '@/lib/domain/words/words'
import type { AuditedProgram, AuditedWeek, Lift } from '@/lib/domain/audit/audited-program'
import { atMost, mustBe } from '@/lib/domain/audit/judge'
import type { Reading, Rule } from '@/lib/domain/audit/rule'
import { percent, sets } from '@/lib/domain/audit/say'

/** How the weeks follow each other. */
export const progressionRules: Rule[] = [
  {
    id: 'R30',
    title: 'Largest rise in load between loading weeks',
    source: 'ACSM 2009',
    scope: 'program',
    check: loadRise,
  },
  {
    id: 'R31',
    title: 'Rise in weekly sets over four weeks',
    source: 'IUSCA 2021, lines ours',
    scope: 'program',
    check: volumeRise,
  },
  {
    id: 'R32',
    title: 'Loading weeks in a row without progress',
    source: 'our choice',
    scope: 'program',
    check: noStandstill,
  },
  {
    id: 'R33',
    title: 'Main lifts stay within a block',
    source: 'our choice',
    scope: 'program',
    check: steadyMainLifts,
  },
  {
    id: 'R34',
    title: 'Fall in weekly sets within a phase',
    source: 'our choice',
    scope: 'program',
    check: volumeFall,
  },
]

/** Main and secondary lifts, from one loading week to the next. One step of plates is always legal. */
function loadRise({ audited }: AuditedProgram): Reading[] {
  return pairs(audited).flatMap(([before, after]) =>
    leads(after).flatMap((lift): Reading[] => {
      const earlier = sameLift(before, lift)
      const [from, to] = [earlier && topLoad(earlier), topLoad(lift)]
      if (!earlier || !from || !to) return []
      const rise = 100 * (to / from - 1)
      const step = isOneStep(earlier, lift)
      return [
        {
          where: lift.name,
          week: after.number,
          ...atMost(rise, { warn: 10, fail: 15 }, percent),
          ...(step ? { severity: 'pass' as const } : {}),
        },
      ]
    }),
  )
}

/** Percent of the maximum, stored or by the effort equation. */
function topLoad({ work, intensity }: Lift): number | null {
  const olympic = work.map(({ pct_1rm }) => pct_1rm ?? 0)
  return intensity ?? (Math.max(...olympic, 0) || null)
}

function isOneStep(before: Lift, after: Lift): boolean {
  const load = ({ work }: Lift) => Math.max(...work.map(({ load_kg }) => load_kg ?? NaN))
  const step = { barbell: 2.5, machine: 5, dumbbell: 2.5, kettlebell: 4 }[
    after.entry.load as string
  ]
  return step !== undefined && load(after) - load(before) <= step
}

/**
 * Sets of a muscle against the level four weeks before. Realization holds few sets on purpose, and so
 * does the first week from 65 on: nothing is measured against them.
 */
function volumeRise({ audited, population }: AuditedProgram): Reading[] {
  const building = audited.filter(
    ({ loading, week, number: n }) =>
      loading && week.phase !== 'realization' && !(population.senior && n === 1),
  )
  return building.flatMap((week) => {
    const before = building.findLast(({ number: n }) => n <= week.number - 4)
    if (!before) return []
    return muscleGroupSchema.options.flatMap((group): Reading[] => {
      const [from, to] = [before.sets[group], week.sets[group]]
      const rise = to - from
      const warn = Math.max(0.2 * from, 2)
      const fail = Math.max(0.4 * from, 4)
      return [
        {
          where: muscleGroupWords[group],
          week: week.number,
          ...atMost(rise, { warn, fail }, (n) => `${sets(n)} more`),
        },
      ]
    })
  })
}

/** Two loading weeks with the same sets, repetitions, load and reserve are fine, three are not. */
function noStandstill({ audited }: AuditedProgram): Reading[] {
  return audited.flatMap((week, index) => {
    const run = audited.slice(index - 2, index + 1)
    if (index < 2 || !run.every(({ loading }) => loading)) return []
    return leads(week).flatMap((lift): Reading[] => {
      if (['double', 'none'].includes(lift.exercise.progression)) return []
      const earlier = run.slice(0, 2).map((each) => sameLift(each, lift))
      if (earlier.some((each) => each === undefined)) return []
      const same = earlier.every((each) => each && workPrint(each) === workPrint(lift))
      return [
        {
          where: lift.name,
          week: week.number,
          ...mustBe(!same, 'fail', same ? '3 weeks' : 'none', 'at most 2 weeks'),
        },
      ]
    })
  })
}

function workPrint({ work }: Lift): string {
  return JSON.stringify(
    work.map(({ kind, amount_min, amount_max, rir, pct_1rm }) => [
      kind,
      amount_min,
      amount_max,
      rir,
      pct_1rm,
    ]),
  )
}

/** In blocks of three loading weeks and more. */
function steadyMainLifts({ audited }: AuditedProgram): Reading[] {
  return audited.flatMap((week, index): Reading[] => {
    const block = audited.filter((each) => each.loading && each.week.block === week.week.block)
    const before = audited[index - 1]
    if (!week.loading || block.length < 3 || !before || before.week.block !== week.week.block) {
      return []
    }
    return leads(week)
      .filter(({ exercise }) => exercise.role === 'main')
      .flatMap((lift): Reading[] => {
        const earlier = inSlot(before, lift)
        if (!earlier) return []
        const same = earlier.entry.id === lift.entry.id
        const found = same ? 'none changes' : `${earlier.entry.name} before`
        return [
          { where: lift.name, week: week.number, ...mustBe(same, 'warn', found, 'the same lift') },
        ]
      })
  })
}

/** Worth a word from 10 % and three sets on; phases fall on purpose. */
function volumeFall({ audited }: AuditedProgram): Reading[] {
  return pairs(audited).flatMap(([before, after]): Reading[] => {
    const { block, phase } = after.week
    if (before.week.block !== block || before.week.phase !== phase) return []
    const [from, to] = [workingSets(before), workingSets(after)]
    const limit = Math.max(0.1 * from, 3)
    return [
      {
        week: after.number,
        ...atMost(Math.max(0, from - to), { warn: limit }, (n) => `${sets(n)} fewer`),
      },
    ]
  })
}

function workingSets({ days }: AuditedWeek): number {
  return days.flatMap(({ lifts }) => lifts).reduce((sum, { work }) => sum + work.length, 0)
}

/** Each loading week with the loading week before it, also across a deload. */
function pairs(audited: AuditedWeek[]): [AuditedWeek, AuditedWeek][] {
  const loading = audited.filter((week) => week.loading)
  return loading.slice(1).map((week, index) => [loading[index]!, week])
}

function leads({ days }: AuditedWeek): Lift[] {
  return days
    .filter(({ workout }) => workout.kind === 'training')
    .flatMap(({ lifts }) => lifts)
    .filter(({ exercise }) => exercise.role === 'main' || exercise.role === 'secondary')
}

function inSlot(week: AuditedWeek, { exercise }: Lift): Lift | undefined {
  return leads(week).find((other) => other.exercise.slot === exercise.slot)
}

function sameLift(week: AuditedWeek, lift: Lift): Lift | undefined {
  const other = inSlot(week, lift)
  return other?.entry.id === lift.entry.id ? other : undefined
}

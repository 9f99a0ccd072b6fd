import { atLeast, atMost } from '@/lib/domain/audit/judge'
import { counted, percent } from '@/lib/domain/audit/say'
import { enteredWeight, statedProgression, withoutLoad } from '@/lib/domain/limits'
import { formatList } from '@/lib/domain/words/format'
import { isMainLift, type MeasuredTraining } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import { sayLoad } from '@/lib/domain/audit/say'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { TrainingRow } from '@/lib/domain/audit/training/training'

/** Whether the athlete knows what to put on the bar, now and next time. */
export const kiloRules: TrainingRule[] = [
  {
    id: withoutLoad.rule,
    title: 'Kilograms on the lifts that you entered',
    source: withoutLoad.source,
    needs: ['form', 'weeks'],
    check: kilogramsGiven,
  },
  {
    id: statedProgression.rule,
    title: 'How each main lift goes on',
    source: statedProgression.source,
    needs: ['form'],
    check: progressionGiven,
  },
  {
    id: enteredWeight.rule,
    title: 'Back at the weight that you entered',
    source: enteredWeight.source,
    needs: ['form', 'weeks'],
    check: enteredWeightReached,
  },
]

function kilogramsGiven({ form, measured }: MeasuredTraining): Reading[] {
  if (!form || measured.length < withoutLoad.weeks) return []
  const rows = measured
    .flatMap((week) => week.rows)
    .filter((row) => isMainLift(row) && isKnown(row.exercise, form.lifts))
  if (rows.length === 0) return []
  const without = rows.filter(({ sets }) => sets.every(({ load_kg }) => load_kg === null))
  const share = (100 * without.length) / rows.length
  return [
    {
      ...atMost(share, { warn: 100 * withoutLoad.warn, fail: 100 * withoutLoad.fail }, percent),
      measured: `${without.length} of ${rows.length} rows without`,
      sentence: `${without.length} of the ${rows.length} rows of lifts whose weight you entered name no weight; each of them should (our judgement).`,
    },
  ]
}

/** Entered, or a tested variant of what was entered. */
function isKnown(
  { id, pct, load_from }: CatalogueEntry,
  lifts: ReadonlyMap<string, unknown>,
): boolean {
  return lifts.has(id) || (pct && load_from !== null && lifts.has(load_from.lift))
}

function progressionGiven({ form, measured }: MeasuredTraining): Reading[] {
  if (!form) return []
  const mains = measured.flatMap((week) => week.rows).filter(isMainLift)
  const silent = [...new Set(mains.filter(isSilent).map(({ exercise }) => exercise.name))]
  return [
    {
      ...atMost(silent.length, { fail: 0 }, (lifts) => `${counted('main lift')(lifts)} without`),
      sentence: `Not every main lift says when it gets heavier, by how much, and what follows a miss (our judgement: each should): ${formatList(silent)}.`,
    },
  ]
}

function isSilent({ progression }: TrainingRow): boolean {
  if (!progression) return true
  return [progression.method, progression.step, progression.stall].some((words) => !words.trim())
}

/** A beginner who entered a set of several reps lifts that weight again soon. */
function enteredWeightReached({ form, level, measured }: MeasuredTraining): Reading[] {
  if (!form || level !== 'beginner' || measured.length < enteredWeight.weeks) return []
  return [...form.lifts].flatMap(([id, { load_kg, reps }]): Reading[] => {
    const loads = measured.flatMap(({ rows, week }) =>
      rows
        .filter((row) => isMainLift(row) && row.exercise.id === id)
        .map((row) => ({ week, name: row.exercise.name, load: heaviest(row) })),
    )
    const best = Math.max(0, ...loads.map(({ load }) => load))
    if (reps < 2 || best === 0) return []
    const soon = Math.max(
      0,
      ...loads.filter(({ week }) => week <= enteredWeight.week).map(({ load }) => load),
    )
    const say = (kg: number) => sayLoad(kg, form.units)
    const never = best < load_kg
    return [
      {
        where: loads[0]!.name,
        ...(never ? atLeast(best, { fail: load_kg }, say) : atLeast(soon, { warn: load_kg }, say)),
        sentence: never
          ? `You entered ${say(load_kg)} for ${reps} and never train with more than ${say(best)}; a beginner is past that weight within weeks (our judgement).`
          : `You entered ${say(load_kg)} for ${reps} and reach ${say(soon)} by week ${enteredWeight.week}; by then you should be there (our judgement).`,
      },
    ]
  })
}

function heaviest({ sets }: TrainingRow): number {
  return Math.max(0, ...sets.map(({ load_kg }) => load_kg ?? 0))
}

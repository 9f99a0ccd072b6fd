import { atLeast, atMost } from '@/lib/domain/audit/judge'
import { counted, percent } from '@/lib/domain/audit/say'
import {
  heaviest as heaviestOwned,
  lightest,
  loadStep,
  noHeavier,
} from '@/lib/domain/blueprint/loads/racks'
import { shareOfMaximum } from '@/lib/domain/measures/effort-equation'
import { estimateMaximum } from '@/lib/domain/measures/estimate-maximum'
import { enteredWeight, statedProgression, withoutLoad } from '@/lib/domain/limits'
import { formatList } from '@/lib/domain/words/format'
import { isMainLift, type MeasuredTraining } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import { sayLoad } from '@/lib/domain/audit/say'
import type { Units } from '@/lib/domain/vocabulary'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { TrainingForm, TrainingRow } from '@/lib/domain/audit/training/training'

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
    .filter((row) => !isBelowTheBar(row, form))
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

/** What is asked would be lighter than anything that can be picked up. */
function isBelowTheBar({ exercise, sets }: TrainingRow, form: TrainingForm): boolean {
  const { lifts } = form
  const least = lightest(exercise, form)
  const [base, ratio] = lifts.has(exercise.id)
    ? [lifts.get(exercise.id), 1]
    : [lifts.get(exercise.load_from?.lift ?? ''), exercise.load_from?.ratio ?? 1]
  const maximum = base && estimateMaximum(base.load_kg, base.reps)
  if (!maximum || least === null) return false
  return sets.every(({ pct, amount_min, rir }) => {
    const share = pct === null ? shareOfMaximum(amount_min, rir ?? 0, 1) : pct / 100
    return share * ratio * maximum < least
  })
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

/**
 * A beginner who entered a set of several reps lifts that weight again soon; in longer sets, what that weight
 * is worth there. Asked of lifts that are trained by then.
 */
function enteredWeightReached({ form, level, measured }: MeasuredTraining): Reading[] {
  if (!form || level !== 'beginner' || measured.length < enteredWeight.weeks) return []
  return [...form.lifts].flatMap(([id, entered]): Reading[] => {
    const rows = measured.flatMap((week) =>
      week.rows
        .filter((row) => isMainLift(row) && row.exercise.id === id)
        .map((row) => ({ row, week: week.week })),
    )
    const early = rows.filter(({ week, row }) => week <= enteredWeight.week && heaviest(row) > 0)
    if (entered.reps < 2 || early.length === 0) return []
    if (isBeyondOwned(id, entered.load_kg, form)) return []
    return [enteredReading(entered, rows, early, { units: form.units, weeks: measured.length })]
  })
}

/** A weight that was lifted elsewhere and cannot be loaded at home: it is too heavy, or lies where two plates leave a gap. */
function isBeyondOwned(id: string, kg: number, form: TrainingForm): boolean {
  const exercise = catalogueEntry(id)
  const most = heaviestOwned(exercise, form)
  if (most === null) return false
  const lighter = noHeavier(kg * enteredWeight.share, exercise, form)
  const step = lighter === null ? null : loadStep(exercise, form, lighter)
  return kg > most || (lighter !== null && step !== null && lighter + step > kg * NEAR)
}

/** Times the entered weight up to which the next one that can be loaded is near it. Our judgement. */
const NEAR = 1.1

function enteredReading(
  { load_kg, reps }: { load_kg: number; reps: number },
  rows: readonly { row: TrainingRow }[],
  early: readonly { row: TrainingRow }[],
  { units, weeks }: { units: Units; weeks: number },
): Reading {
  const say = (kg: number) => sayLoad(kg, units)
  const planned = Math.min(...early.map(({ row }) => row.sets[0]?.amount_min ?? reps))
  const best = Math.max(...rows.map(({ row }) => worthAt(row, planned)))
  const soon = Math.max(...early.map(({ row }) => worthAt(row, planned)))
  const due = planned > reps ? (load_kg * (37 - planned)) / (37 - reps) : load_kg
  // Half a plate is no difference.
  const line = due * enteredWeight.share
  const never = best < line && weeks > enteredWeight.week
  const judged = never ? atLeast(best, { fail: line }, say) : atLeast(soon, { warn: line }, say)
  const asked =
    due < load_kg
      ? `${say(load_kg)} for ${reps}, as hard as ${say(due)} for ${planned},`
      : `${say(load_kg)} for ${reps}`
  return {
    where: rows[0]!.row.exercise.name,
    ...judged,
    limit: `at least ${say(due)}`,
    sentence: never
      ? `You entered ${asked} and never train with more than ${say(best)}; a beginner is past that weight within weeks (our judgement).`
      : `You entered ${asked} and reach ${say(soon)} by week ${enteredWeight.week}; by then you should be there (our judgement).`,
  }
}

/** The heaviest set; one of more repetitions than planned counts as the weight that is as hard with those. */
function worthAt({ sets }: TrainingRow, planned: number): number {
  const worths = sets.map(({ load_kg, amount_min }) => {
    const share = amount_min > planned ? (37 - planned) / (37 - amount_min) : 1
    return Math.round(10 * share * (load_kg ?? 0)) / 10
  })
  return Math.max(0, ...worths)
}

function heaviest({ sets }: TrainingRow): number {
  return Math.max(0, ...sets.map(({ load_kg }) => load_kg ?? 0))
}

import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { noWishes } from '@/lib/domain/athlete/wishes'
import { styleOf } from '@/lib/domain/athlete/style'
import { isLoaded } from '@/lib/domain/blueprint/loads/racks'
import type { Blueprint, Row, SetGroup, Slot } from '@/lib/domain/blueprint/schema'
import type { Tag } from '@/lib/domain/blueprint/styles/tags'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseOfRow } from '@/lib/domain/program/planned-sets'
import type { SlotChoice } from '@/lib/domain/program/schema'
import { blueprint1Schema, type Measure1, type Role1, type Row1, type Slot1 } from './blueprint-1'
import { ramps1 } from './ramps-1'

/**
 * A blueprint of release 0.1 in today's shape. `choices` are the exercises that were chosen for its slots, by
 * which amounts and warm-ups went; empty while none are. Throws for what is no such blueprint.
 */
export function upgradeBlueprint(
  stored: unknown,
  profile: AthleteProfile,
  choices: readonly SlotChoice[],
): Blueprint {
  const blueprint = blueprint1Schema.parse(stored)
  const choiceOf = new Map(blueprint.slots.map((slot) => [slot.slot, choiceFor(slot, choices)]))
  const rowOf = (row: Row1, block: number) => upgradeRow(row, choiceOf.get(row.slot), block)
  return {
    ...blueprint,
    style: styleOf(profile),
    level: profile.fitness_level,
    targets: [],
    useful_minutes: null,
    projected: [],
    wishes: noWishes,
    answers: [],
    slots: blueprint.slots.map(upgradeSlot),
    weeks: blueprint.weeks.map((week) => ({
      ...week,
      days: week.days.map((day) => ({
        ...day,
        rows: day.rows.map((row) => rowOf(row, week.block)),
      })),
    })),
  }
}

function choiceFor({ slot, candidates }: Slot1, choices: readonly SlotChoice[]): SlotChoice {
  const [first = '', second = first] = candidates
  return choices.find((choice) => choice.slot === slot) ?? { slot, a: first, b: second }
}

const TAG_OF: Record<Role1, Tag> = { power: 'p', main: 'M', secondary: 's', accessory: 'a' }

function upgradeSlot(slot: Slot1): Slot {
  const { role, candidates } = slot
  return {
    ...slot,
    key: '',
    tag: TAG_OF[role],
    variant: candidates[1] ?? candidates[0] ?? '',
    why: [],
  }
}

function upgradeRow(row: Row1, choice: SlotChoice | undefined, block: number): Row {
  const { slot, rest_seconds, superset, ramp, sets, back_off } = row
  const entry = choice && exerciseById(exerciseOfRow({ exercise_id: null }, choice, block))
  const measure = measureFor(row, entry)
  const isRamped = measure === 'reps' && (!entry || isLoaded(entry))
  return {
    slot,
    exercise_id: null,
    measure,
    groups: [
      groupOf('work', sets, row, measure, entry),
      ...(back_off
        ? [groupOf('back_off', back_off.sets, { ...row, ...back_off }, measure, entry)]
        : []),
    ],
    rest_seconds,
    ramp: isRamped ? [...(ramps1[ramp] ?? [])] : [],
    superset,
    in_rests_of: null,
    method: null,
  }
}

/** The exercise's own measure, where release 0.1 knew it. */
function measureFor({ measure }: Row1, entry: CatalogueEntry | undefined): Measure1 {
  switch (entry?.measure) {
    case 'reps':
    case 'seconds':
    case 'contacts':
      return entry.measure
    default:
      return measure
  }
}

function groupOf(
  kind: SetGroup['kind'],
  sets: number,
  row: Pick<Row1, 'measure' | 'amount' | 'rir' | 'pct_1rm'>,
  measure: Measure1,
  entry: CatalogueEntry | undefined,
): SetGroup {
  const { amount, rir } = amountIn(measure, row)
  const inPercent = measure === 'reps' && (!entry || entry.pct)
  return {
    kind,
    sets,
    amount_min: amount,
    amount_max: amount,
    rir,
    pct_1rm: inPercent ? row.pct_1rm : null,
  }
}

/** A hold of an exercise meant for repetitions took about three seconds for each of them. */
function amountIn(
  measure: Measure1,
  row: Pick<Row1, 'measure' | 'amount' | 'rir'>,
): { amount: number; rir: number | null } {
  const { amount, rir } = row
  if (measure === row.measure) return { amount, rir }
  if (measure === 'seconds') return { amount: between(10, amount * 3, 60), rir: null }
  if (measure === 'contacts') return { amount: between(1, amount, 10), rir: null }
  if (row.measure === 'seconds') return { amount: between(6, Math.round(amount / 3), 20), rir: 3 }
  return { amount, rir: null }
}

function between(least: number, value: number, most: number): number {
  return Math.min(most, Math.max(least, value))
}

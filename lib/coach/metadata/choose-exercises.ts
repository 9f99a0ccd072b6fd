import { exerciseById, shareOf } from '@/lib/domain/catalogue/catalogue'
import { compareIds } from '@/lib/domain/catalogue/compare-ids'
import type { MetadataBlock } from '@/lib/domain/contract/canonical-block'
import type { SlotChoice } from '@/lib/domain/program/schema'
import type { Role } from '@/lib/domain/vocabulary'
import { seededFraction } from '@/lib/coach/wording/seeded-fraction'

type Slot = MetadataBlock['slots'][number]
type Pick = { slot: Slot; id: string }

/**
 * Fills every slot twice. Main lifts come first and take the best-ranked candidate that is free;
 * the smaller the role, the more an athlete's own seed decides. Where the program ends in a peak,
 * a main lift stays the same throughout: what is tested is what was trained.
 */
export function chooseExercises(block: MetadataBlock): SlotChoice[] {
  const seed = JSON.stringify(block.athlete)
  const keepMain = block.phases.some(({ phase }) => phase === 'realization')
  const byRole = [...block.slots].sort((one, other) => ORDER[one.role] - ORDER[other.role])

  const first = fill(byRole, `${seed}/a`, () => null)
  const firstOf = new Map(first.map(({ slot, id }) => [slot.slot, id]))
  const second = fill(byRole, `${seed}/b`, (slot) => ({
    id: firstOf.get(slot.slot) ?? '',
    keep: keepMain && slot.role === 'main',
  }))
  const secondOf = new Map(second.map(({ slot, id }) => [slot.slot, id]))

  return block.slots.map(({ slot, candidates }) => ({
    slot,
    a: firstOf.get(slot) ?? candidates[0] ?? '',
    b: secondOf.get(slot) ?? candidates[0] ?? '',
  }))
}

const ORDER: Record<Role, number> = { main: 0, power: 1, secondary: 2, accessory: 3 }

/** What a place further down the ranking costs, and how far chance may move a candidate. */
const RANK_COST: Record<Role, number> = { main: 3, power: 2, secondary: 1.5, accessory: 1 }
const CHANCE: Record<Role, number> = { main: 0, power: 2, secondary: 2.5, accessory: 3.5 }

function fill(
  slots: readonly Slot[],
  seed: string,
  otherVariant: (slot: Slot) => { id: string; keep: boolean } | null,
): Pick[] {
  const picks: Pick[] = []
  for (const slot of slots) {
    const other = otherVariant(slot)
    const cost = (id: string, rank: number) =>
      rank * RANK_COST[slot.role] +
      seededFraction(`${seed}/${slot.slot}/${id}`) * CHANCE[slot.role] +
      companyCost(id, slot, picks) +
      muscleCost(id, other?.id || slot.candidates[0]) +
      (other && (other.id === id) !== other.keep ? OTHER_VARIANT_COST : 0)
    const ranked = slot.candidates
      .map((id, rank) => ({ id, cost: cost(id, rank) }))
      .sort((one, next) => one.cost - next.cost || compareIds(one.id, next.id))
    picks.push({ slot, id: ranked[0]?.id ?? '' })
  }
  return picks
}

const SAME_DAY_COST = 1000
const OTHER_VARIANT_COST = 100
const SAME_WEEK_COST = 6
const SAME_KIND_COST = 3
const AXIAL_COST = 2

/** A day should not ask the same thing twice: same exercise, same kind of load, the spine again. */
function companyCost(id: string, slot: Slot, picks: readonly Pick[]): number {
  const entry = exerciseById(id)
  let cost = 0
  for (const pick of picks) {
    const sameDay = pick.slot.day === slot.day
    if (pick.id === id) cost += sameDay ? SAME_DAY_COST : SAME_WEEK_COST
    if (!sameDay || !entry) continue
    const neighbour = exerciseById(pick.id)
    if (!neighbour) continue
    const samePattern = neighbour.pattern === entry.pattern
    if (samePattern && neighbour.load === entry.load && neighbour.unilateral === entry.unilateral) {
      cost += SAME_KIND_COST
    }
    if (neighbour.axial && entry.axial && slot.role !== 'main') cost += AXIAL_COST
  }
  return cost
}

/**
 * Sets were counted for the first candidate's muscles. An exercise that trains others would move the
 * week's volume, and one that differs from variant a would make it jump between blocks.
 */
function muscleCost(id: string, otherId: string | undefined): number {
  const [entry, other] = [exerciseById(id), exerciseById(otherId ?? '')]
  if (!entry || !other) return 0
  const muscles = new Set([
    ...entry.primary,
    ...entry.secondary,
    ...other.primary,
    ...other.secondary,
  ])
  const moved = [...muscles].map((muscle) =>
    Math.abs(shareOf(entry, muscle) - shareOf(other, muscle)),
  )
  return MUSCLE_COST * moved.reduce((sum, share) => sum + share, 0)
}

const MUSCLE_COST = 6

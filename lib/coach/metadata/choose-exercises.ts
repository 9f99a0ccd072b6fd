import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { isIsolationExercise } from '@/lib/domain/catalogue/exercise-kinds'
import type { MetadataBlock } from '@/lib/domain/contract/canonical-block'
import type { SlotChoice } from '@/lib/domain/program/schema'
import { seededFraction } from '@/lib/coach/wording/seeded-fraction'

type Slot = MetadataBlock['slots'][number]

/**
 * The exercise of every open slot for odd and for even blocks. The authored order decides; among the
 * first few candidates that are loaded alike, the athlete's own seed does, but never for one that the
 * week has anyway: that would make two days alike. Where the plan changes a slot in even blocks, b differs
 * from a. Nothing stands twice on a day, and an isolation pattern keeps to two exercises a week.
 */
export function chooseExercises(block: MetadataBlock): SlotChoice[] {
  const seed = JSON.stringify(block.athlete)
  const first = startFilling(block)
  const second = startFilling(block)
  const planned = new Set(
    block.slots.flatMap(({ candidates, variant }) => [candidates[0], variant]),
  )
  const isNew = (id: string) => !planned.has(id) && !first.week.has(id) && !second.week.has(id)
  return block.slots.map((slot) => {
    const a = take(first, slot, wishes(slot, seed, isNew))
    const isChanging = slot.variant !== slot.candidates[0]
    const b = take(
      second,
      slot,
      isChanging ? otherWishes(slot, a, seed, isNew) : [a, ...slot.candidates],
    )
    return { slot: slot.slot, a, b }
  })
}

/** Exercises of a pattern in a week, as the plan itself keeps them. */
const MOST_OF_A_PATTERN = 2

/** Candidates from this rank on are never chosen before those ahead of them. */
const EQUAL_RANKS = 3

/** The chance of an equal candidate to be taken before the first, by rank. */
const CHANCE = [0, 0.35, 0.2]

/** Whether the week would not have an exercise otherwise. */
type IsNew = (id: string) => boolean

/** Candidates in the order in which this athlete would be given them. */
function wishes(slot: Slot, seed: string, isNew: IsNew): string[] {
  const [best = '', ...others] = slot.candidates
  const preferred =
    slot.role === 'main' || slot.role === 'power' ? undefined : equalTo(best, slot, seed, isNew)
  return preferred ? [preferred, best, ...others.filter((id) => id !== preferred)] : slot.candidates
}

/** In even blocks: the plan's own variant or its equal, then the rest, and variant a at last. */
function otherWishes(slot: Slot, a: string, seed: string, isNew: IsNew): string[] {
  const { variant, candidates } = slot
  const later = { ...slot, candidates: candidates.slice(candidates.indexOf(variant)) }
  const preferred = equalTo(variant, later, `${seed}/b`, isNew)
  const order = [...(preferred ? [preferred] : []), variant, ...candidates]
  return [...order.filter((id) => id !== a), a]
}

/** A candidate close behind the best one and loaded like it, where the seed asks for it. */
function equalTo(
  best: string,
  { slot, candidates }: Slot,
  seed: string,
  isNew: IsNew,
): string | undefined {
  return candidates
    .slice(1, EQUAL_RANKS)
    .find(
      (id, index) =>
        isNew(id) &&
        isAlike(id, best) &&
        seededFraction(`${seed}/${slot}/${id}`) < (CHANCE[index + 1] ?? 0),
    )
}

function isAlike(id: string, best: string): boolean {
  const [entry, other] = [exerciseById(id), exerciseById(best)]
  return (
    entry !== undefined &&
    other !== undefined &&
    entry.load === other.load &&
    entry.primary.join() === other.primary.join() &&
    entry.unilateral === other.unilateral &&
    entry.measure === other.measure &&
    entry.eased === other.eased &&
    entry.axial === other.axial
  )
}

/** One variant of the week as it is filled: what each day has, and the week. */
interface Filling {
  days: Map<number, Set<string>>
  week: Set<string>
}

function startFilling({ days }: MetadataBlock): Filling {
  return {
    days: new Map(days.map(({ day, planned }) => [day, new Set(idsOf(planned))])),
    week: new Set(days.flatMap(({ planned }) => idsOf(planned))),
  }
}

function idsOf(planned: MetadataBlock['days'][number]['planned']): string[] {
  return planned.map(({ exercise_id }) => exercise_id)
}

/** The first wish that the day does not have and that makes no third exercise of a small pattern. */
function take({ days, week }: Filling, { day }: Slot, wishes: readonly string[]): string {
  const today = days.get(day) ?? new Set<string>()
  const free = wishes.filter((id) => !today.has(id))
  const id = free.find((wish) => !crowds(week, wish)) ?? free[0] ?? wishes[0] ?? ''
  days.set(day, today.add(id))
  week.add(id)
  return id
}

function crowds(week: ReadonlySet<string>, id: string): boolean {
  const entry = exerciseById(id)
  if (!entry || week.has(id) || !isIsolationExercise(entry)) return false
  const alike = [...week].filter((other) => exerciseById(other)?.pattern === entry.pattern)
  return alike.length >= MOST_OF_A_PATTERN
}

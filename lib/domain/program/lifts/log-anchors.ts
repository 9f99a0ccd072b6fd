import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { projectedMaximum } from '@/lib/domain/blueprint/loads/projected-maximum'
import { reanchor } from '@/lib/domain/blueprint/loads/reanchor'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Done, LoggedSet } from '@/lib/domain/contract/training/log-view'
import { estimateMaximum, MOST_REPS } from '@/lib/domain/measures/estimate-maximum'
import type { ProgramState } from '@/lib/domain/program/program-state'
import type { ProgramSet } from '@/lib/domain/program/schema'

/** A set of the log that tells a lift's maximum. */
export interface ToldLift {
  lift: string
  /** As it was lifted. */
  load_kg: number
  reps: number
  /** Only where the athlete said so. */
  rir: number | null
  /** The weight that tells the same to `estimateMaximum`: sets before it cost something, as the plan reckons. */
  reckoned_kg: number
}

type ToldSet = LoggedSet & { prescribed: ProgramSet; done: Done & { load_kg: number } }

/** From here on `rir` reads as so many or more. */
const OR_MORE = 4

/**
 * What a day's log says of its lifts: of each the last top set or test, or the last of equal sets of a heavy or linear row.
 * It is measured against what was asked, so that a set as planned says what the plan reckons with already. Good reps left count
 * only where the athlete said so: else a set tells no more than its repetitions, and less only where it fell short of them.
 */
export function logAnchors(
  { profile, blueprint, anchors, weeks }: ProgramState,
  log: readonly LoggedSet[],
  { week, day }: { week: number; day: number },
): ToldLift[] {
  const athlete = reanchor(deriveAthlete(profile, blueprint.wishes), anchors, week, day)
  const { alone } = weeks.find((each) => each.week.week === week)?.basis ?? {}
  const slots = new Map((alone?.slots ?? blueprint.slots).map(({ slot, tag }) => [slot, tag]))
  const told = new Map<string, ToldLift>()
  for (const set of tellingSets(
    log.filter((each) => each.week === week && each.day === day),
    slots,
  )) {
    const entry = exerciseById(set.exercise_id)
    const lift = entry && toldBy(set, projectedMaximum(athlete, entry, week))
    if (lift) told.set(lift.lift, lift)
  }
  return [...told.values()]
}

/** Of each place the one set that counts. */
function tellingSets(log: readonly LoggedSet[], slots: ReadonlyMap<string, string>): ToldSet[] {
  const told = log.filter(isTold)
  const places = new Set(told.map(({ slot }) => slot))
  return [...places].flatMap((slot) => {
    const sets = told.filter((each) => each.slot === slot)
    const ordered = sets.sort((one, other) => one.set_no - other.set_no)
    const heaviest = ordered.filter(({ prescribed: { kind } }) => HEAVIEST.has(kind)).at(-1)
    if (heaviest) return [heaviest]
    const isEqual = ordered.every(({ prescribed }) =>
      isSamePrescription(prescribed, ordered[0]!.prescribed),
    )
    return isEqual && EQUAL_TAGS.has(slots.get(slot) ?? '') ? ordered.slice(-1) : []
  })
}

const HEAVIEST = new Set<ProgramSet['kind']>(['top', 'test', 'find'])
const EQUAL_TAGS = new Set(['H', 'B', 'B1'])

function isTold(set: LoggedSet): set is ToldSet {
  return (set.done?.load_kg ?? 0) > 0 && set.done!.amount >= 1 && set.prescribed !== null
}

function isSamePrescription(one: ProgramSet, other: ProgramSet): boolean {
  return one.kind === 'work' && one.amount_min === other.amount_min && one.load_kg === other.load_kg
}

/** Null where the set says nothing. */
function toldBy({ exercise_id, done, prescribed }: ToldSet, known: number | null): ToldLift | null {
  const reps = Math.min(MOST_REPS, Math.floor(done.amount))
  const rir = done.rir_touched && done.rir !== null ? Math.min(done.rir, MOST_REPS - reps) : null
  const factor = factorOf(reps + (rir ?? 0))
  if (factor === null || isEasy(prescribed)) return null
  const set = { lift: exercise_id, load_kg: done.load_kg, reps, rir }
  const planned = plannedFactor(prescribed)
  if (known === null || planned === null || prescribed.load_kg === null)
    return { ...set, reckoned_kg: done.load_kg }
  const maximum = (known * done.load_kg * factor) / (prescribed.load_kg * planned)
  const isMore = reps + (rir ?? 0) === MOST_REPS || (rir ?? 0) >= OR_MORE
  const isAtLeast = reps >= prescribed.amount_min && (rir === null || isMore)
  if (isAtLeast && maximum <= known) return null
  // As it is stored.
  return { ...set, reckoned_kg: Math.round((1e6 * maximum) / factor) / 1e6 }
}

/** What the plan's own set would tell: its reps and the reserve it asks for. A single stands for itself. */
function plannedFactor({ kind, amount_max, rir }: ProgramSet): number | null {
  return kind === 'test' ? 1 : factorOf(amount_max + (rir ?? 0))
}

/** How much heavier the maximum is than what is lifted so often; null where nobody can say. */
function factorOf(reps: number): number | null {
  return estimateMaximum(1, reps)
}

/** A lighter week tells nothing. */
function isEasy({ rir, kind }: ProgramSet): boolean {
  return kind === 'work' && rir !== null && rir > OR_MORE
}

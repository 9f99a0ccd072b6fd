import type { Athlete } from '@/lib/domain/athlete/athlete'
import { levelRank } from '@/lib/domain/athlete/athlete'
import { trainsForStrength } from '@/lib/domain/athlete/style'
import { isPress, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import type { LiftFamily } from '@/lib/domain/blueprint/lists/exercise-lists'
import { trainedFamily } from '@/lib/domain/blueprint/lists/exercise-lists'
import { keptRange } from '@/lib/domain/blueprint/obey/spare-areas'
import { directQuotas } from '@/lib/domain/blueprint/styles/direct-quotas'
import { volumeRanges, type Range } from '@/lib/domain/blueprint/styles/volume-ranges'
import { volumeGroups, type VolumeGroup } from '@/lib/domain/blueprint/styles/volume-groups'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { directSets } from './place-quotas'
import {
  daySeconds,
  countedShares,
  setsInReference,
  type DraftDay,
  type PlainWeek,
  type WeekDraft,
} from './week-draft'

/** What the week holds so far, counted anew before each move. */
export interface WeekTally {
  totals: ReadonlyMap<VolumeGroup, number>
  direct: ReadonlyMap<VolumeGroup, number>
  /** Sets of a competition lift and its variants. */
  lifts: ReadonlyMap<LiftFamily, number>
  needsPull: boolean
}

export interface DayTally {
  seconds: number
  /** Working sets, explosive work and conditioning apart. */
  sets: number
  totals: ReadonlyMap<VolumeGroup, number>
}

/** What the fill aims at; the same for all moves. */
export interface FillAims {
  ranges: Record<VolumeGroup, Range>
  /** Isolation sets a week up to which a set is worth extra. */
  direct: ReadonlyMap<VolumeGroup, number>
}

export function aimsOf({ athlete, plain }: WeekDraft): FillAims {
  const ranges = volumeRanges(athlete.style, athlete.level)
  for (const group of volumeGroups) ranges[group] = aimFor(athlete, group, ranges[group], plain)
  const direct = directQuotas(athlete.style, athlete.level)
  for (const [group, sets] of direct)
    direct.set(group, athlete.more.includes(group) ? sets * 1.5 : sets)
  for (const group of athlete.less) direct.delete(group)
  return { ranges, direct }
}

/** At least a quarter more than without the wish; a muscle that is wanted less keeps what it needs to stay. */
function aimFor(
  athlete: Athlete,
  group: VolumeGroup,
  { lo, hi }: Range,
  plain: PlainWeek | null,
): Range {
  const { more, less } = athlete
  const usual = plain?.totals.get(group) ?? 0
  if (more.includes(group))
    return { lo: Math.max(8, lo * 1.4, 1.3 * usual), hi: Math.max(12, hi * 1.35, 1.45 * usual) }
  if (!less.includes(group)) return aimForBody(athlete, { lo, hi })
  const kept = keptRange(group)
  return { lo: Math.min(kept.lo, lo), hi: Math.min(kept.hi, hi) }
}

/** Who eats less recovers from less; who eats more can use the top of a range and a little beyond. */
function aimForBody(athlete: Athlete, { lo, hi }: Range): Range {
  if (spendsLess(athlete)) return { lo: LESS_TO_RECOVER * lo, hi: LESS_TO_RECOVER * hi }
  return athlete.wishes.body === 'gain' ? { lo: (lo + 3 * hi) / 4, hi: 1.1 * hi } : { lo, hi }
}

/** Our judgement. */
const LESS_TO_RECOVER = 0.85

/** Of strength and size past the beginning; others lose by conditioning, beginners recover from what they do. */
function spendsLess({ wishes, style, linear }: Athlete): boolean {
  const lifts = trainsForStrength(style) || style === 'hypertrophy'
  return wishes.body === 'lose' && lifts && !linear
}

export function setsOfWeek(draft: WeekDraft): PlainWeek {
  const totals = new Map<VolumeGroup, number>()
  for (const row of draft.days.flatMap(({ rows }) => rows))
    addSets(totals, row, setsInReference(draft, row))
  return {
    totals,
    direct: new Map(volumeGroups.map((group) => [group, directSets(draft, group)])),
  }
}

export function tallyWeek(draft: WeekDraft, aims: FillAims): WeekTally {
  const totals = new Map<VolumeGroup, number>()
  const lifts = new Map<LiftFamily, number>()
  for (const { rows } of draft.days) {
    for (const row of rows) {
      const sets = setsInReference(draft, row)
      addSets(totals, row, sets)
      const family = trainedFamily(row.key)
      if (family) lifts.set(family, (lifts.get(family) ?? 0) + sets)
    }
  }
  const direct = new Map([...aims.direct.keys()].map((group) => [group, directSets(draft, group)]))
  return { totals, lifts, direct, needsPull: pullsShort(draft) }
}

export function tallyDay(draft: WeekDraft, day: DraftDay): DayTally {
  const totals = new Map<VolumeGroup, number>()
  let sets = 0
  for (const row of day.rows) {
    const working = setsInReference(draft, row)
    addSets(totals, row, working)
    if (row.tag !== 'c' && row.tag !== 'p') sets += working
  }
  return { seconds: daySeconds(draft, day), sets, totals }
}

/** Working sets of a session beyond which nothing is added. */
export function mostSetsASession({ athlete }: WeekDraft): number {
  const usual = [20, 26, 30][levelRank[athlete.level]] ?? 20
  return spendsLess(athlete) ? Math.round(LESS_TO_RECOVER * usual) : usual
}

function addSets(totals: Map<VolumeGroup, number>, row: SlotRow, sets: number): void {
  for (const [group, share] of countedShares(row)) {
    totals.set(group, (totals.get(group) ?? 0) + share * sets)
  }
}

/** Pulls to presses, sets, that every week should have: published strength programs have about 0.75. */
const LEAST_PULLS = 0.6
/** What the fill aims at beyond that, for the weeks whose pulls shrink. */
const PULL_MARGIN = 0.1

/** Whether the next move is a pull. */
export function pullsShort(draft: WeekDraft): boolean {
  const { style, more } = draft.athlete
  const usual = trainsForStrength(style) ? LEAST_PULLS + PULL_MARGIN : 0.7
  return arePullsBelow(draft, more.includes('chest') ? LEAST_PULLS : usual)
}

/** Whether pulls stand below this share of presses, or below what every week should have; rear raises count. */
export function arePullsBelow(draft: WeekDraft, least: number = LEAST_PULLS): boolean {
  let pulls = 0
  let presses = 0
  for (const row of draft.days.flatMap(({ rows }) => rows)) {
    if (row.tag === 'p' || row.tag === 'c') continue
    if (isPress(row.exercise)) presses += setsInReference(draft, row)
    if (countsAsPull(row)) pulls += setsInReference(draft, row)
  }
  return pulls < least * presses
}

export function countsAsPull({ exercise }: SlotRow): boolean {
  return isPull(exercise) || exercise.pattern === 'rear_raise'
}

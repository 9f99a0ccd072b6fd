import type { Athlete } from '@/lib/domain/athlete/athlete'
import { isHop, isPercentLift, isPull } from '@/lib/domain/catalogue/exercise-kinds'
import { pickExercise } from '@/lib/domain/blueprint/lists/pick-exercise'
import { leastSets } from '@/lib/domain/limits'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { SlotPlan } from '@/lib/domain/blueprint/styles/day-notation'
import { FEW_ROWS, wantsFewRows } from '@/lib/domain/blueprint/obey/few-rows'
import { tagSets } from '@/lib/domain/blueprint/styles/tags'
import { primaryGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import type { SlotRow } from '@/lib/domain/blueprint/weeks/row'
import { FILLER_SESSION } from '@/lib/domain/blueprint/weeks/pairs'
import { isPausedVariant } from '@/lib/domain/blueprint/prescription/wave-tables'
import { moveWorth, reasonsFor, type Move, type MoveSetting } from './weigh-move'
import {
  budgetSeconds,
  daySeconds,
  isDirect,
  isRepeated,
  newRow,
  noteUse,
  setsInReference,
  type DraftDay,
  type WeekDraft,
} from './week-draft'
import {
  aimsOf,
  countsAsPull,
  mostSetsASession,
  tallyDay,
  tallyWeek,
  type DayTally,
  type FillAims,
} from './week-tally'

/** A set that is worth less than this is not added. */
const LEAST_WORTH_A_SET = 0.15

/** Seconds that every move is taken to cost besides its own: long sets are not always the better buy. */
const OVERHEAD = 30

interface WeighedMove {
  day: DraftDay
  move: Move
  setting: MoveSetting
  worth: number
  /** Worth by second. */
  score: number
}

/**
 * Fills the week by the best move again and again: one more set on a row, or the next row of a menu with
 * two sets, whatever brings most worth a second. Stops when no move is worth making or fits. While pulls
 * lag behind presses, the next move is a pull wherever one fits. In steps of one move.
 */
export function* fillWeek(draft: WeekDraft): Generator<undefined, void> {
  const aims = aimsOf(draft)
  const offers: Offers = new Map()
  const next = () => bestMove(draft, aims, offers)
  for (let best = next(); best; best = next()) {
    make(draft, best)
    yield
  }
}

function bestMove(draft: WeekDraft, aims: FillAims, offers: Offers): WeighedMove | undefined {
  const week = tallyWeek(draft, aims)
  const moves = draft.days.flatMap((day) => {
    const tally = tallyDay(draft, day)
    const setting = { athlete: draft.athlete, aims, week, day: tally }
    const moves = movesOf(draft, day, tally, offers).filter((move) => !isSpare(move, setting))
    return moves.map((move): WeighedMove => {
      const worth = moveWorth(move, setting)
      const score = move.seconds > 0 ? worth / (move.seconds + OVERHEAD) : worth
      return { day, move, setting, worth, score }
    })
  })
  const pulls = week.needsPull ? moves.filter(({ move }) => isPullMove(move)) : []
  return highest(pulls) ?? highest(moves.filter(isWorthwhile))
}

/** Trunk sets a week in the rests of lifts, which cost so little that they would fill every short session. */
const TRUNK_IN_RESTS = 3

/** Whether a move of general fitness is more trunk work in rests, as long as the chest has not its least. */
function isSpare({ row, sets }: Move, { athlete, week }: MoveSetting): boolean {
  const { style, level, days, sessionMinutes } = athlete
  const inRests = sessionMinutes <= FILLER_SESSION && isDirect(row, 'core')
  if (!inRests || (style !== 'general' && style !== 'fitness')) return false
  const least = leastSets.others[level] * Math.min(1, days / leastSets.fullDays)
  if ((week.totals.get('chest') ?? 0) >= least) return false
  return (week.totals.get('core') ?? 0) + sets > TRUNK_IN_RESTS
}

function isPullMove({ row }: Move): boolean {
  return row.tag !== 'p' && countsAsPull(row)
}

function isWorthwhile({ worth, move }: WeighedMove): boolean {
  return worth > LEAST_WORTH_A_SET * move.sets
}

function highest(moves: readonly WeighedMove[]): WeighedMove | undefined {
  let best: WeighedMove | undefined
  for (const move of moves) if (!best || move.score > best.score) best = move
  return best
}

/** The moves that fit the day's time, sets and number of exercises. */
function movesOf(draft: WeekDraft, day: DraftDay, tally: DayTally, offers: Offers): Move[] {
  const room = budgetSeconds(day) - day.reserved
  const mostSets = mostSetsASession(draft)
  return [...growingMoves(draft, day, tally), ...openingMoves(draft, day, tally, offers)].filter(
    ({ row, sets, seconds }) =>
      tally.seconds + seconds <= room && (row.tag === 'p' || tally.sets + sets <= mostSets),
  )
}

function growingMoves(draft: WeekDraft, day: DraftDay, tally: DayTally): Move[] {
  return day.rows.flatMap((row): Move[] => {
    if (row.tag === 'c' || row.tag === 'B1' || row.sets >= mostSetsOf(draft, row)) return []
    const before = setsInReference(draft, row)
    row.sets += 1
    const sets = setsInReference(draft, row) - before
    const seconds = daySeconds(draft, day) - tally.seconds
    row.sets -= 1
    return sets > 0 ? [{ kind: 'grow', row, sets, seconds, menuPlace: 0 }] : []
  })
}

function openingMoves(draft: WeekDraft, day: DraftDay, tally: DayTally, offers: Offers): Move[] {
  if (day.rows.length >= mostRows(day)) return []
  return day.menu.flatMap((slot, menuPlace): Move[] => {
    const exercise =
      slot.tag === 'c' ? null : pickExercise(draft.athlete, slot.key, day.used, draft.uses)
    if (!exercise || isRepeated(day, slot.key, exercise)) return []
    const row = offeredRow(offers, slot, exercise)
    const sets = setsInReference(draft, row)
    const seconds = daySeconds(draft, day, [...day.rows, row]) - tally.seconds
    return [{ kind: 'open', row, sets, seconds, menuPlace }]
  })
}

function make(draft: WeekDraft, { day, move, setting }: WeighedMove): void {
  if (move.kind === 'grow') {
    move.row.sets += 1
    return
  }
  day.rows = [...day.rows, { ...move.row, why: reasonsFor(move, setting) }]
  noteUse(draft, day, move.row)
  day.menu = day.menu.filter((_, place) => place !== move.menuPlace)
}

/** Rows that menus offer, made once: their time is asked again before every move. */
type Offers = Map<string, SlotRow>

function offeredRow(offers: Offers, slot: SlotPlan, { id }: CatalogueEntry): SlotRow {
  const name = `${slot.key}:${slot.tag} ${id}`
  const row = offers.get(name) ?? newRow(slot, id, tagSets[slot.tag].base, [])
  offers.set(name, row)
  return row
}

/** Sets up to which a row may grow. Heavy lifts never grow: their table says what they do. */
export function mostSetsOf(draft: WeekDraft, row: SlotRow): number {
  return Math.min(draft.athlete.ramp.mostSets, usualMost(draft, row))
}

/** Sets of an accessory for a muscle that is wanted more. */
const MOST_WANTED = 5

function isWanted({ more }: Athlete, exercise: CatalogueEntry): boolean {
  return more.length > 0 && primaryGroups(exercise).some((group) => more.includes(group))
}

function usualMost({ athlete }: WeekDraft, { tag, exercise, base }: SlotRow): number {
  if (tag === 'H' && isPercentLift(exercise)) return base
  if (spares(athlete) && (tag === 'M' || tag === 's')) return 3
  if (tag === 's' && isPull(exercise)) return athlete.level === 'beginner' ? 4 : 5
  if (tag === 'V' && isPausedVariant(exercise)) return 5
  if (tag === 'a' && isWanted(athlete, exercise)) return MOST_WANTED
  if (tag !== 'p') return tagSets[tag].most
  if (exercise.pattern === 'olympic') return athlete.style === 'weightlifting' ? 6 : 5
  return exercise.pattern === 'sprint' ? 6 : isHop(exercise) ? 3 : 4
}

/** Beginners who do not train for strength or size: four sets of lunges are a week of sore legs. */
function spares({ style, level }: Athlete): boolean {
  return level === 'beginner' && (style === 'general' || style === 'fitness')
}

function mostRows({ athlete }: DraftDay): number {
  if (wantsFewRows(athlete)) return FEW_ROWS
  if (athlete.sessionMinutes >= 75) return 10
  return athlete.sessionMinutes >= 60 ? 9 : 7
}

import type { WishAnswer, Wishes } from '@/lib/domain/athlete/wishes'
import { exerciseMeant, type WishedLift } from '@/lib/domain/athlete/wished-lifts'
import { limitsOf, resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { trains } from '@/lib/domain/blueprint/obey/improve-lift'
import type { PlannedRow, PlannedSession } from '@/lib/domain/blueprint/weeks/planned-week'
import { countWorkingSets } from '@/lib/domain/blueprint/weeks/row'
import { count, formatList } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { weekdayWords } from '@/lib/domain/words/words'
import { answerTarget } from './answer-target'
import type { Answer, PlannedWishes } from './planned-wishes'
import { countedWeek, type CountedWeek } from './week-as-wished'

type LiftWish = Wishes['lifts'][number]

/** Lifts to improve, to reach or to keep, by the days on which they stand. */
export function answerLifts(plan: PlannedWishes): WishAnswer[] {
  const { wishes } = plan.athlete
  if (wishes.lifts.length === 0) return []
  const week = countedWeek(plan.basis)
  return wishes.lifts.map((wish) => ({
    key: `lifts:${wish.exercise}:${wish.ask}`,
    ...answerLift(plan, week, wish),
  }))
}

function answerLift(plan: PlannedWishes, week: CountedWeek, wish: LiftWish): Answer {
  const exercise = exerciseMeant(wish.exercise, plan.athlete)
  const lift = plan.athlete.lifts.find((each) => each.exercise === exercise)
  if (!exercise || !lift) return notAllowed(plan, wish, exercise)
  if (wish.ask === 'keep') return answerKeep(plan, exercise)
  const trained = answerImprove(plan, week, lift)
  return wish.ask === 'target' ? answerTarget(plan, wish, exercise, trained) : trained
}

function notAllowed(
  { profile }: PlannedWishes,
  { exercise: name }: LiftWish,
  exercise: CatalogueEntry | undefined,
): Answer {
  if (!exercise)
    return { outcome: 'not_possible', sentence: `We know no exercise called “${name}”.` }
  const isExcluded = resolveExclusions(profile.excluded_exercises).ids.has(exercise.id)
  if (isExcluded)
    return {
      outcome: 'form_wins',
      sentence: `${exercise.name}: you also asked us to leave it out, so it is left out.`,
    }
  const { equipment, limitations } = limitsOf(profile)
  if (exercise.contraindications.some((each) => limitations.includes(each)))
    return {
      outcome: 'form_wins',
      sentence: `${exercise.name}: not with what you told us of your joints or health; the plan has what is nearest to it and allowed.`,
    }
  const isOwned = exercise.equipment.some((items) => items.every((item) => equipment.has(item)))
  return {
    outcome: 'not_possible',
    sentence: isOwned
      ? `${exercise.name}: it comes later. At your level and age the plan has the forms that lead to it.`
      : `${exercise.name}: what you have is not enough for it; the plan trains the same muscles with what you have.`,
  }
}

function answerImprove(plan: PlannedWishes, week: CountedWeek, lift: WishedLift): Answer {
  const { exercise, family, days } = lift
  const isRow = (row: PlannedSession['rows'][number]['row']) =>
    family ? trains(row, family) : row.exercise === exercise
  const sessions = week.sessions.filter(({ rows }) => rows.some(({ row }) => isRow(row)))
  if (sessions.length === 0)
    return {
      outcome: 'not_possible',
      sentence: `${exercise.name}: your time holds no place for it.`,
    }
  const rows = sessions.flatMap((session) => session.rows.filter(({ row }) => isRow(row)))
  const sets = rows.reduce((sum, { groups }) => sum + countWorkingSets(groups), 0)
  const heavy = heaviest(sessions, isRow)
  const on = formatList(sessions.map((session) => weekdayOf(plan, session)))
  const said = `${exercise.name}: trained on ${count(sessions.length, 'day')} a week (${on}), ${count(sets, 'set')} in all${ofWhich(rows, exercise)}`
  const heavily = heavy && sessions.length > 1 ? `, heavy on ${weekdayOf(plan, heavy)}` : ''
  const isWhole = sessions.length >= days
  return {
    outcome: isWhole ? 'done' : 'partly',
    sentence: `${said}${heavily}${isWhole ? '' : '; your time holds no further day'}.`,
  }
}

/** ` (11 of the lift itself, 4 of close-grip bench press)`; nothing where all are the lift itself. */
function ofWhich(rows: readonly PlannedRow[], exercise: CatalogueEntry): string {
  const setsOf = (of: readonly PlannedRow[]) =>
    of.reduce((sum, { groups }) => sum + countWorkingSets(groups), 0)
  const others = rows.filter(({ row }) => row.exercise !== exercise)
  if (others.length === 0) return ''
  const names = [...new Set(others.map(({ row }) => withinSentence(row.exercise.name)))]
  const own = setsOf(rows) - setsOf(others)
  return own === 0
    ? ` of ${formatList(names)}`
    : ` (${own} of the lift itself, ${setsOf(others)} of ${formatList(names)})`
}

/** The session whose sets of the lift are heavier than all others of it; undefined where none is. */
function heaviest(
  sessions: CountedWeek['sessions'],
  isRow: (row: PlannedRow['row']) => boolean,
): PlannedSession | undefined {
  const percentOf = ({ rows }: PlannedSession) =>
    Math.max(
      0,
      ...rows
        .filter(({ row }) => isRow(row))
        .flatMap(({ groups }) => groups.map(({ pct }) => pct ?? 0)),
    )
  const repsOf = ({ rows }: PlannedSession) =>
    Math.min(
      ...rows
        .filter(({ row }) => isRow(row))
        .flatMap(({ groups }) => groups.map(({ amount_max }) => amount_max)),
    )
  const heavy = sessions.find(({ rows }) => rows.some(({ row }) => isRow(row) && row.tag === 'H'))
  if (!heavy) return undefined
  const percent = percentOf(heavy)
  const isHeavier = (other: PlannedSession) =>
    percent > 0 ? percent > percentOf(other) : repsOf(heavy) < repsOf(other)
  return sessions.every((other) => other === heavy || isHeavier(other)) ? heavy : undefined
}

function weekdayOf({ athlete }: PlannedWishes, { day }: PlannedSession): string {
  const weekday = athlete.weekdays[day - 1]
  return weekday ? weekdayWords[weekday].long : `day ${day}`
}

/** In every week that builds up, whatever else changes. */
function answerKeep({ weeks, slots }: PlannedWishes, { id, name }: CatalogueEntry): Answer {
  const kept = new Set(
    slots.flatMap(({ slot, candidates }) => (candidates[0] === id ? [slot] : [])),
  )
  const loading = weeks.filter(({ phase }) => phase !== 'deload' && phase !== 'taper')
  const found = loading.filter(({ days }) =>
    days.some(({ rows }) =>
      rows.some(
        (row) => row.exercise_id === id || (row.exercise_id === null && kept.has(row.slot)),
      ),
    ),
  )
  if (found.length === 0)
    return { outcome: 'not_possible', sentence: `${name}: your plan has no place for it.` }
  const all = found.length === loading.length
  return {
    outcome: all ? 'done' : 'partly',
    sentence: all
      ? `${name}: it stays in every week that builds up, in the same place.`
      : `${name}: it is in ${count(found.length, 'week')} of ${loading.length}.`,
  }
}

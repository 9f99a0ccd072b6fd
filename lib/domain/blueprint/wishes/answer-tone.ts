import type { WishAnswer, Wishes } from '@/lib/domain/athlete/wishes'
import { isNewToGyms, MACHINE_WEEKS } from '@/lib/domain/blueprint/obey/few-rows'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { count, formatList } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { levelWords } from '@/lib/domain/words/words'
import { isPlannedAs } from './compared/say-already'
import type { Answer, PlannedWishes } from './planned-wishes'
import { countedWeek } from './week-as-wished'

/** How at home somebody feels in a gym. In steps, as `sayAlready`. */
export function* answerTone(plan: PlannedWishes): Generator<undefined, WishAnswer[]> {
  if (plan.athlete.wishes.tone === null) return []
  return [{ key: 'tone', ...(yield* answerFor(plan)) }]
}

function* answerFor(plan: PlannedWishes): Generator<undefined, Answer> {
  const { athlete } = plan
  const level = levelWords[athlete.level].toLowerCase()
  if (!isNewToGyms(athlete))
    return {
      outcome: 'form_wins',
      sentence: `The level in the form decides how the plan is built: ${level}.`,
    }
  const { sessions } = countedWeek(plan.basis)
  const machines = sessions
    .flatMap(({ rows }) => rows)
    .filter(({ row }) => row.exercise.load === 'machine')
  const names = [...new Set(machines.map(({ row }) => withinSentence(row.exercise.name)))].slice(
    0,
    4,
  )
  const most = Math.max(
    ...sessions.map(({ rows }) => rows.filter(({ row }) => row.tag !== 'c').length),
  )
  const few = `at most ${count(most, 'lifting exercise')} a session`
  const machinesFirst = barFollows(plan)
    ? `, and for the first ${MACHINE_WEEKS} weeks machines before the bar (${formatList(names)})`
    : `, with machines that guide the movement (${formatList(names)})`
  return {
    outcome: 'done',
    sentence: `A calm start: ${few}${names.length === 0 ? ', the same ones every week' : machinesFirst}.${yield* likeFew(plan)}`,
  }
}

/** Where no machine takes the bar's place, few exercises are all that a calm start is. */
function* likeFew(plan: PlannedWishes): Generator<undefined, string> {
  const { wishes } = plan.athlete
  const few: Wishes = { ...wishes, tone: null, style: [...wishes.style, 'few_exercises'] }
  return (yield* isPlannedAs(plan, few)) ? ' In your plan that is the same as few exercises.' : ''
}

/** Bars come after the weeks on machines, and not before. */
function barFollows({ weeks, slots }: PlannedWishes): boolean {
  const first = new Map(slots.map(({ slot, candidates }) => [slot, candidates[0]]))
  const withBar = weeks.filter(({ days }) =>
    days
      .flatMap(({ rows }) => rows)
      .some(
        ({ slot, exercise_id }) =>
          catalogueEntry(exercise_id ?? first.get(slot) ?? '').load === 'barbell',
      ),
  )
  return withBar.length > 0 && withBar.every(({ week }) => week > MACHINE_WEEKS)
}

import type { WishAnswer } from '@/lib/domain/athlete/wishes'
import { isNewToGyms, MACHINE_WEEKS } from '@/lib/domain/blueprint/obey/few-rows'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { count, formatList } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { levelWords } from '@/lib/domain/words/words'
import type { Answer, PlannedWishes } from './planned-wishes'
import { countedWeek } from './week-as-wished'

/** How at home somebody feels in a gym. */
export function answerTone(plan: PlannedWishes): WishAnswer[] {
  return plan.athlete.wishes.tone === null ? [] : [{ key: 'tone', ...answerFor(plan) }]
}

function answerFor(plan: PlannedWishes): Answer {
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
  return {
    outcome: 'done',
    sentence:
      names.length === 0
        ? `A calm start: ${few}, the same ones every week.`
        : barFollows(plan)
          ? `A calm start: ${few}, and for the first ${MACHINE_WEEKS} weeks machines before the bar (${formatList(names)}).`
          : `A calm start: ${few}, with machines that guide the movement (${formatList(names)}).`,
  }
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

import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import type { WeekReply } from '@/lib/domain/contract/wire'
import { noteDay } from '@/lib/coach/day/note-day'
import { titleDays } from '@/lib/coach/day/title-days'
import { weekFacts, type WeekFacts } from '@/lib/coach/facts/week-facts'
import { focusWeek } from './focus-week'
import { noteWeek } from './note-week'
import { titleWeek } from './title-week'

/** What the built-in coach answers to a week's prompt: by rule, the same for the same facts. It keeps the plan's order and pairs. */
export function coachWeek(block: WeekBlock): WeekReply {
  const facts = weekFacts(block)
  const titles = titleDays(block.days)
  const shares = [1, 0.85, 0.7, 0.5, 0.3]
  const replies = shares.map((share) => reply(block, facts, titles, share))
  return replies.find((each) => JSON.stringify(each).length <= LONGEST) ?? replies.at(-1)!
}

/** Characters of a week's reply: about three hundred tokens. */
const LONGEST = 1_150

function reply(
  block: WeekBlock,
  facts: WeekFacts,
  titles: readonly string[],
  share: number,
): WeekReply {
  return {
    title: titleWeek(facts),
    focus: focusWeek(facts),
    note: noteWeek(block, facts),
    days: block.days.map((day, index) => [
      String(day.day),
      titles[index] ?? day.focus,
      noteDay(day, facts, share),
    ]),
    order: [],
    alone: [],
  }
}

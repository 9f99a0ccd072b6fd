import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { WeekReply } from '@/lib/domain/contract/wire'
import { writeCue } from '@/lib/coach/cues/write-cue'
import { focusDays } from '@/lib/coach/day/focus-day'
import { noteDay } from '@/lib/coach/day/note-day'
import { titleDays } from '@/lib/coach/day/title-days'
import type { WeekRow } from '@/lib/coach/facts/lead-row'
import { weekFacts } from '@/lib/coach/facts/week-facts'
import { focusWeek } from './focus-week'
import { noteWeek } from './note-week'
import { titleWeek } from './title-week'

/** What the built-in coach answers to a week's prompt: by rule, the same for the same facts. */
export function coachWeek(block: WeekBlock): WeekReply {
  const facts = weekFacts(block)
  const titles = titleDays(block.days)
  const focuses = focusDays(block.days, facts)
  const turns = turnsByPattern(block)
  return {
    note: noteWeek(block, facts),
    title: titleWeek(facts),
    focus: focusWeek(facts),
    days: block.days.map((day, index) => ({
      day: day.day,
      title: titles[index] ?? day.focus,
      focus: focuses[index] ?? day.focus,
      note: noteDay(day, facts),
      exercises: day.rows.map((row) => ({
        slot: row.slot,
        cue: writeCue(row, facts, turns.get(row) ?? 0),
        superset: row.superset,
      })),
    })),
  }
}

/** Counts the exercises of a pattern through the week, so that no two of them get the same cue. */
function turnsByPattern({ days }: WeekBlock): Map<WeekRow, number> {
  const counts = new Map<string, number>()
  return new Map(
    days
      .flatMap(({ rows }) => rows)
      .map((row) => {
        const pattern = exerciseById(row.exercise_id)?.pattern ?? ''
        const count = counts.get(pattern) ?? 0
        counts.set(pattern, count + 1)
        return [row, count]
      }),
  )
}

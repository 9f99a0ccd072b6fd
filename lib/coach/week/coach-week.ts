import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { WeekReply } from '@/lib/domain/contract/wire'
import { adjustRows } from './adjust-rows'
import { focusWeek } from './focus-week'
import { noteWeek } from './note-week'
import { pickTempo } from './pick-tempo'
import { titleDays } from './title-days'
import { titleWeek } from './title-week'
import { weekFacts, type WeekRow } from './week-facts'
import { writeCue } from './write-cue'
import { focusDay, noteDay } from './write-day'

/** What the built-in coach answers to a week's prompt: by rule, the same for the same facts. */
export function coachWeek(block: WeekBlock): WeekReply {
  const facts = weekFacts(block)
  const titles = titleDays(block.days)
  const adjusted = adjustRows(block, facts)
  const turns = turnsByPattern(block)
  return {
    note: noteWeek(block, facts),
    title: titleWeek(facts),
    focus: focusWeek(facts),
    days: block.days.map((day, index) => ({
      day: day.day,
      title: titles[index] ?? day.focus,
      focus: focusDay(day, facts),
      note: noteDay(day, facts),
      exercises: day.rows.map((row) => ({
        slot: row.slot,
        cue: writeCue(row, facts, turns.get(row) ?? 0),
        superset: row.superset,
        ...(adjusted.get(row) ?? { sets: row.sets, amount: row.amount }),
        tempo: pickTempo(row, facts),
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

import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { liftName } from '@/lib/coach/wording/lift-name'
import { sentenceCase } from '@/lib/coach/wording/sentence-case'
import type { WeekRow } from './week-facts'

type Day = WeekBlock['days'][number]

/** Every day named after the lifts that lead it: Bench and row; Squat. No two days of a week share a name. */
export function titleDays(days: readonly Day[]): string[] {
  const used = new Set<string>()
  return days.map((day) => {
    const title = titlesFor(day).find((candidate) => !used.has(candidate)) ?? `Day ${day.weekday}`
    used.add(title)
    return title
  })
}

function titlesFor(day: Day): string[] {
  if (day.kind === 'recovery') return ['Recovery and trunk', 'Easy movement']
  const [first, second, third] = leaders(day)
  const titles = [
    first && second ? `${first} and ${second}` : first,
    first && third ? `${first} and ${third}` : undefined,
    first && second && third ? `${first}, ${second} and ${third}` : undefined,
    `${day.focus}: ${first ?? 'basics'}`,
    `${day.focus}, ${WEEKDAYS[day.weekday]}`,
  ]
  const named = titles.flatMap((title) =>
    title && title.length <= 50 ? [sentenceCase(title)] : [],
  )
  return day.kind === 'test' ? ['Test day', ...named] : named
}

/** Names of up to three lifts, most important first; the second works another side of the body. */
function leaders({ rows }: Day): string[] {
  const heavy = rows.filter(({ role }) => role === 'main' || role === 'secondary')
  const led = heavy.length > 0 ? heavy : rows
  const first = led.find(({ role }) => role === 'main') ?? led[0]
  if (!first) return []
  const others = led.filter((row) => row !== first && sideOf(row) !== sideOf(first))
  const mains = others.filter(({ role }) => role === 'main')
  const ordered = [first, ...mains, ...others, ...led]
  return [...new Set(ordered.map(({ exercise_id }) => liftName(exercise_id)))].slice(0, 3)
}

function sideOf({ exercise_id }: WeekRow): string {
  const pattern = exerciseById(exercise_id)?.pattern ?? ''
  return pattern.replace(/^(horizontal|vertical)_/, '')
}

const WEEKDAYS: Record<Day['weekday'], string> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

import type { WeekBlock } from '@/lib/domain/contract/canonical-block'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { leadOf, type WeekRow } from '@/lib/coach/facts/lead-row'
import { joinWords } from '@/lib/coach/wording/join-words'
import { liftName } from '@/lib/domain/words/lift-name'
import { shortName } from '@/lib/coach/wording/short-name'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

type Day = WeekBlock['days'][number]

/** Every day named after the lifts that lead it: Bench and row; Squat. No two days of a week share a name. */
export function titleDays(days: readonly Day[]): string[] {
  const used = new Set<string>()
  return days.map((day) => {
    const title = titlesFor(day).find((candidate) => !used.has(candidate)) ?? day.focus
    used.add(title)
    return title
  })
}

function titlesFor(day: Day): string[] {
  const on = WEEKDAYS[day.weekday]
  if (day.kind === 'recovery') return ['Recovery and trunk', 'Easy movement', `Easy ${on}`]
  const lifts = leaders(day)
  const [first, second, third] = lifts
  if (day.kind === 'test') {
    return ['Test day', `Test: ${joinWords(lifts)}`, `Test day, ${on}`]
  }
  const titles = [
    first && second ? `${first} and ${second}` : first,
    first && second ? `${first} and ${shortName(second)}` : undefined,
    first && second ? `${shortName(first)} and ${second}` : undefined,
    first && third ? `${first} and ${third}` : undefined,
    first && second && third ? `${first}, ${second} and ${third}` : undefined,
    first && second ? `Light ${first} and ${second}` : undefined,
    first && `${first}, ${on}`,
    `${day.focus}, ${on}`,
  ]
  return titles.flatMap((title) => (title && title.length <= 50 ? [sentenceCase(title)] : []))
}

/** Names of up to three lifts, most important first; the second works another side of the body. */
function leaders({ rows }: Day): string[] {
  const lifting = rows.filter(({ role }) => role !== 'conditioning')
  const heavy = lifting.filter(({ role }) => role === 'main' || role === 'secondary')
  const led = heavy.length > 0 ? heavy : lifting.length > 0 ? lifting : rows
  const first = leadOf(led)
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

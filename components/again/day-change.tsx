import { Change } from '@/components/ui/change'
import type { DayChange as Day } from '@/lib/domain/program/alone/compare-weeks'
import { count } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'

/** One day of a week that is written again: its minutes, and each exercise beside what takes its place. */
export function DayChange({ day }: { day: Day }) {
  const { weekday, minutes, exercises } = day
  const name = weekdayWords[weekday].long
  const rows = [
    { name: 'Minutes', was: said(minutes.was), becomes: said(minutes.becomes) },
    ...exercises.map(rowOf),
  ]
  return (
    <>
      <h4 className="mt-5 text-small font-semibold">{name}</h4>
      <Change caption={`${name}: what was, what it becomes`} rows={rows} />
    </>
  )
}

function rowOf({ was, becomes }: Day['exercises'][number]) {
  const name = (was ?? becomes)!.name
  return {
    name,
    was: was ? count(was.sets, 'set') : '–',
    becomes: becomes ? becomesWords(name, becomes) : 'out',
  }
}

function becomesWords(name: string, becomes: { name: string; sets: number }): string {
  const sets = count(becomes.sets, 'set')
  return becomes.name === name ? sets : `${becomes.name}, ${sets}`
}

function said(minutes: number | null): string {
  return minutes === null ? '–' : String(minutes)
}

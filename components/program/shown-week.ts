import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { Week } from '@/lib/domain/program/schema'
import { todayIn } from './today-in'

/** The week that `?week=` asks for, else today's, else the first; undefined where none is stored. */
export function shownWeek(
  program: ProgramRecord,
  asked: string | string[] | undefined,
): Week | undefined {
  const { weeks } = program
  const today = todayIn(program, new Date())
  return (
    weeks.find(({ week }) => String(week) === asked) ??
    weeks.find(({ week }) => week === today.week) ??
    weeks[0]
  )
}

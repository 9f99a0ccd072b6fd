import type { WantedPages } from '@/lib/client/offline/keep-program'
import { contentHash } from '@/lib/domain/content-hash'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { agendaOf } from '@/lib/domain/schedule/agenda'

/** What a device keeps of a program: its page and the days of two weeks, that of the next workout and the one after. */
export function wantedPages(program: ProgramRecord, now: Date): WantedPages & { weeks: number[] } {
  const { state, profile, weeks, workouts } = program
  const { next, today } = agendaOf(program, now)
  const from = next?.week ?? profile.duration_weeks
  const kept = weeks.filter(({ week }) => week === from || week === from + 1)
  const page = `/programs/${state.program_id}`
  return {
    paths: [
      page,
      ...kept.flatMap(({ week, workouts }) =>
        workouts.map(({ day }) => `${page}/weeks/${week}/days/${day}`),
      ),
    ],
    // The page names today, and says of each workout what became of it.
    stamp: `${state.revision} ${today} ${contentHash(JSON.stringify(workouts))}`,
    weeks: kept.map(({ week }) => week),
  }
}

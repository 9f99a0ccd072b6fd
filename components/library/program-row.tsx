import { Timeline } from '@/components/phases/timeline'
import { formatDate } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import type { ProgramListItem } from '@/lib/domain/contract/views'
import { goalWords } from '@/lib/domain/words/words'
import { PageLink } from '@/components/ui/page-link'
import { DeleteProgram } from './delete-program'
import { programTitle } from './program-title'

export function ProgramRow({ program }: { program: ProgramListItem }) {
  const { program_id, duration_weeks, days_per_week, session_minutes } = program
  const title = programTitle(program.name, program)
  return (
    <li className="grid items-start gap-x-8 gap-y-3 border-b border-hairline py-4 desk:grid-cols-[minmax(0,5fr)_minmax(0,4fr)_minmax(0,4fr)]">
      <div className="min-w-0">
        <h2>
          <PageLink
            className="-my-2 inline-flex min-h-target items-center wrap-anywhere"
            href={`/programs/${program_id}`}
          >
            {title}
          </PageLink>
        </h2>
        <p className="text-small text-muted">
          {goalWords[program.goal_category]}, {count(duration_weeks, 'week')},{' '}
          {count(days_per_week, 'day')}, {session_minutes} minutes
        </p>
      </div>
      <Timeline phases={program.phases} className="mt-1.5" />
      <div className="flex flex-wrap items-center justify-between gap-x-6 desk:-mt-1.5">
        <p className="text-small">{stateWords(program)}</p>
        <DeleteProgram programId={program_id} title={title} />
      </div>
    </li>
  )
}

function stateWords({ status, progress, created_at }: ProgramListItem) {
  if (status === 'completed') return `Written ${formatDate(created_at)}`
  if (status === 'failed') return `Not finished, ${progress} % written`
  if (status === 'cancelled') return `Cancelled at ${progress} %`
  return `Being written, ${progress} %`
}

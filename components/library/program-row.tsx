import Link from 'next/link'
import { Timeline } from '@/components/phases/timeline'
import { formatDate } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import type { ProgramListItem } from '@/lib/domain/contract/views'
import { goalWords } from '@/lib/domain/words/words'
import { DeleteProgram } from './delete-program'
import { programTitle } from './program-title'

export function ProgramRow({ program }: { program: ProgramListItem }) {
  const { program_id, duration_weeks, days_per_week, session_minutes } = program
  const title = programTitle(program.name, program)
  return (
    <li>
      <div className="what">
        <h2>
          <Link href={`/programs/${program_id}`}>{title}</Link>
        </h2>
        <p className="text-small text-muted">
          {goalWords[program.goal_category]}, {count(duration_weeks, 'week')},{' '}
          {count(days_per_week, 'day')}, {session_minutes} minutes
        </p>
      </div>
      <Timeline phases={program.phases} />
      <div className="state-line">
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

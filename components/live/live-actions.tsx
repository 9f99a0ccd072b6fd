import Link from 'next/link'
import { isOver } from '@/lib/client/is-over'
import { useCancelProgram } from '@/lib/client/use-status-change'
import { count } from '@/lib/domain/format'
import type { StatusView } from '@/lib/domain/views'

export function LiveActions({ status }: { status: StatusView }) {
  const cancel = useCancelProgram(status.program_id)
  const done = status.weeks.filter((week) => week.status === 'done').length
  if (status.status === 'completed') return null
  if (isOver(status)) {
    return (
      <p className="actions">
        {done > 0 && (
          <Link className="act" href={`/programs/${status.program_id}/print`}>
            Print what is written
          </Link>
        )}
        <Link className="act" href={`/?from=${status.program_id}`}>
          Start again from my answers
        </Link>
      </p>
    )
  }
  return (
    <div className="actions">
      <button
        className="act"
        type="button"
        disabled={cancel.isPending}
        onClick={() => cancel.mutate()}
      >
        {done > 0 ? `Cancel and keep the ${count(done, 'finished week')}` : 'Cancel'}
      </button>
      <span className="note">You may also close this page. It goes on without you.</span>
      {cancel.error && (
        <span className="text-small fail" role="alert">
          {cancel.error.message}
        </span>
      )}
    </div>
  )
}

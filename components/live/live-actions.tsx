import { useRouter } from 'next/navigation'
import { Act, Actions, Button } from '@/components/ui/button'
import { ActLink } from '@/components/ui/links'
import { isOver } from '@/lib/client/program/is-over'
import { useCancelProgram } from '@/lib/client/program/use-status-change'
import { count } from '@/lib/domain/words/format'
import type { StatusView } from '@/lib/domain/contract/views'

interface Props {
  status: StatusView
  /** Of a program that is over: one missing week brings all missing weeks back. */
  onRetry: (week: number) => void
  retrying: boolean
}

export function LiveActions({ status, onRetry, retrying }: Props) {
  const cancel = useCancelProgram(status.program_id)
  const done = status.weeks.filter((week) => week.status === 'done').length
  if (status.status === 'completed') return <Complete programId={status.program_id} />
  const missing = status.weeks.find(({ version }) => version === null)
  if (isOver(status)) {
    return (
      <Actions className="max-w-[62ch]">
        {missing && (
          <Button disabled={retrying} onClick={() => onRetry(missing.week)}>
            {status.weeks.length - done === 1
              ? 'Write the missing week'
              : `Write the ${status.weeks.length - done} missing weeks`}
          </Button>
        )}
        {done > 0 && (
          <ActLink href={`/programs/${status.program_id}/print`}>Print what is written</ActLink>
        )}
        <ActLink href={`/new?from=${status.program_id}`}>Start again from my answers</ActLink>
      </Actions>
    )
  }
  return (
    <Actions>
      <Act disabled={cancel.isPending} onClick={() => cancel.mutate()}>
        {done > 0 ? `Cancel and keep the ${count(done, 'finished week')}` : 'Cancel'}
      </Act>
      <span className="text-note text-muted">
        You may also close this page. It goes on without you.
      </span>
      {cancel.error && (
        <span className="text-small text-fail" role="alert">
          {cancel.error.message}
        </span>
      )}
    </Actions>
  )
}

/** Where the way to stop was: the page stays as it is under the thumb until the athlete turns it. */
function Complete({ programId }: { programId: string }) {
  const router = useRouter()
  const open = () => {
    router.refresh()
    window.scrollTo(0, 0)
  }
  return (
    <Actions>
      <Button onClick={open}>Open the program</Button>
      <ActLink href={`/programs/${programId}/print`}>Print</ActLink>
    </Actions>
  )
}

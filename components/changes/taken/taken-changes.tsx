'use client'
import { useRouter } from 'next/navigation'
import { useId, useState } from 'react'
import { Act } from '@/components/ui/button'
import { Status } from '@/components/ui/status'
import { ChangeProblem } from '@/components/changes/change-problem'
import { isAway, RequestError, requestJson, sayProblem } from '@/lib/client/request-json'
import type { TakenLine } from './taken-line'
import { Undone } from './undone'

interface Props {
  programId: string
  changes: readonly TakenLine[]
  className?: string
}

/** What was changed, for as long as it is in force, and its undoing: also after a reload and on another visit. */
export function TakenChanges({ programId, changes, className = '' }: Props) {
  const router = useRouter()
  const id = useId()
  const [pending, setPending] = useState<string | null>(null)
  const [left, setLeft] = useState<string | null>(null)
  const [failed, setFailed] = useState<{ asked: string; error: RequestError } | null>(null)
  const undo = async (asked: string) => {
    setPending(asked)
    setFailed(null)
    try {
      await requestJson(`/api/programs/${programId}/changes/${asked}/undo`, { method: 'POST' })
      setLeft(idsOf(changes.filter(({ change_id }) => change_id !== asked)))
    } catch (error) {
      if (!(error instanceof RequestError)) throw error
      setFailed({ asked, error })
      if (isAway(error)) return setPending(null)
    }
    setPending(null)
    // Also where it could not be undone: it may have been, in another tab.
    router.refresh()
  }
  return (
    <div className={`empty:hidden print:hidden ${className}`}>
      {changes.map(({ change_id, sentence, undoable }) => (
        <Status key={change_id} kind="pass">
          <span id={`${id}-${change_id}`}>{sentence}</span>{' '}
          {undoable && (
            <Act
              className="-my-2.75"
              aria-describedby={`${id}-${change_id}`}
              disabled={pending !== null}
              onClick={() => void undo(change_id)}
            >
              Undo
            </Act>
          )}
        </Status>
      ))}
      {left === idsOf(changes) && <Undone />}
      {failed && (
        <ChangeProblem
          control={{
            problem: {
              message: sayProblem(failed.error),
              way: isAway(failed.error) ? 'retry' : null,
            },
            retry: () => void undo(failed.asked),
            isPending: pending !== null,
          }}
        />
      )}
    </div>
  )
}

function idsOf(changes: readonly TakenLine[]): string {
  return changes.map(({ change_id }) => change_id).join()
}

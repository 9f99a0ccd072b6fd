'use client'
import { useRouter } from 'next/navigation'
import { useState } from 'react'
import { Act, Actions } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Status } from '@/components/ui/status'
import { Quote } from '@/components/ui/wish'
import { useWeekAgain } from '@/lib/client/program/use-week-again'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import { WeekProposal } from './week-proposal'
import { WishForm } from './wish-form'

interface Props {
  programId: string
  week: number
  /** What was asked of this week last. */
  last: WeekChange | null
}

/** Writes a week again from a wish; what is there stays until the athlete takes the new one. */
export function WeekAgain({ programId, week, last }: Props) {
  const router = useRouter()
  const [isOpen, setIsOpen] = useState(false)
  const { change, ask, settle } = useWeekAgain(programId, week, last)
  const done = (verb: 'take' | 'keep' | 'undo') =>
    settle.mutate(verb, {
      onSuccess: () => {
        setIsOpen(false)
        // The week on this page is made on the server.
        if (verb !== 'keep') router.refresh()
      },
    })
  const error = settle.error && (
    <p className="mt-3 text-small text-fail" role="alert">
      {settle.error.message}
    </p>
  )
  if (change?.status === 'writing') {
    return (
      <div className="mt-4 print:hidden">
        <Status kind="info">
          Week {week} is being written again. It stays as it is until you take the new one.
        </Status>
        <Actions>
          <Act disabled={settle.isPending} onClick={() => done('keep')}>
            Stop, and keep the week
          </Act>
        </Actions>
        {error}
      </div>
    )
  }
  if (change?.status === 'proposed') {
    return (
      <div className="mt-4 print:hidden">
        <WeekProposal change={change} isPending={settle.isPending} onSettle={done} />
        {error}
      </div>
    )
  }
  return (
    <div className="mt-4 print:hidden">
      {change?.status === 'taken' && (
        <>
          <p className="text-small text-muted">
            This week was written again: <Quote>{change.asked.wish}</Quote>
          </p>
          <Actions>
            <Act disabled={settle.isPending} onClick={() => done('undo')}>
              Undo, and have the week before back
            </Act>
          </Actions>
        </>
      )}
      {change?.status === 'failed' && !isOpen && (
        <Notice kind="fail" role="alert">
          <p>
            <strong>The week could not be written again.</strong> {change.error?.message} It is as
            it was.
          </p>
        </Notice>
      )}
      {error}
      {isOpen ? (
        <WishForm
          week={week}
          first={change?.status === 'failed' ? change.asked.wish : ''}
          ask={ask}
          onLeave={() => setIsOpen(false)}
        />
      ) : (
        <Actions>
          <Act onClick={() => setIsOpen(true)}>Write this week again</Act>
        </Actions>
      )}
    </div>
  )
}

import type { NextTry, WeekState } from '@/lib/domain/contract/views'
import { Act } from '@/components/ui/button'
import type { WeekOutline } from '@/lib/domain/report/outline'
import { OperatorDetails } from './operator-details'

export interface TileStateProps {
  outline: WeekOutline
  state: WeekState
  /** When it is tried again, where its latest try has failed. */
  nextTry: NextTry | undefined
  /** Nothing is being written any more. */
  over: boolean
  onRead: (week: number) => void
  onRetry: (week: number) => void
  retrying: boolean
}

const base = 'mt-auto pt-2 text-note phone:m-0 phone:p-0'
const look = `${base} phone:col-start-3 phone:row-start-1 phone:text-right`
/** Whole sentences take a line of their own. */
const wide = 'phone:col-[2/-1]'
const waiting = 'text-muted'

/** What a week is doing, in words, and what may be done about it. */
export function TileState(props: TileStateProps) {
  const { outline, state, nextTry, over, onRead, onRetry, retrying } = props
  const { week } = outline
  if (state.status === 'done') {
    return (
      <div className={look}>
        <Act className="text-small" aria-label={`Read week ${week}`} onClick={() => onRead(week)}>
          Read
        </Act>
      </div>
    )
  }
  if (state.status === 'failed') {
    return (
      <div className={`${base} ${wide}`}>
        <p>
          <b className="text-fail">Not written.</b> {state.error}
        </p>
        <Act className="text-small" disabled={retrying} onClick={() => onRetry(week)}>
          Try week {week} again
        </Act>
        <OperatorDetails details={state.detail ? [state.detail] : []} />
      </div>
    )
  }
  if (over)
    return <p className={`${look} ${state.status === 'pending' ? waiting : ''}`}>Not written</p>
  if (nextTry) {
    return (
      <div className={`${base} ${wide}`}>
        <p>
          <b className="text-warn">Trying again.</b> {nextTry.message}
        </p>
        <OperatorDetails details={nextTry.detail ? [nextTry.detail] : []} />
      </div>
    )
  }
  if (state.status === 'repairing') {
    return (
      <p className={`${base} ${wide}`}>
        <b className="text-warn">Repairing.</b> Its first draft did not fit the plan.
      </p>
    )
  }
  if (state.status === 'writing') return <p className={look}>Writing</p>
  return <p className={`${look} ${waiting}`}>Waiting</p>
}

import type { WeekState } from '@/lib/domain/contract/views'
import type { WeekOutline } from '@/lib/domain/report/outline'

export interface TileStateProps {
  outline: WeekOutline
  state: WeekState
  /** Nothing is being written any more. */
  over: boolean
  onRead: (week: number) => void
  onRetry: (week: number) => void
  retrying: boolean
}

/** What a week is doing, in words, and what may be done about it. */
export function TileState({ outline, state, over, onRead, onRetry, retrying }: TileStateProps) {
  const { week } = outline
  if (state.status === 'done') {
    return (
      <div className="state">
        <button
          type="button"
          className="act"
          aria-label={`Read week ${week}`}
          onClick={() => onRead(week)}
        >
          Read
        </button>
      </div>
    )
  }
  if (state.status === 'failed') {
    return (
      <div className="state">
        <p>
          <b>Not written.</b> {state.error}
        </p>
        <button type="button" className="act" disabled={retrying} onClick={() => onRetry(week)}>
          Try week {week} again
        </button>
      </div>
    )
  }
  if (over) return <p className="state">Not written</p>
  if (state.status === 'repairing') {
    return (
      <p className="state">
        <b>Repairing.</b> {state.error}
      </p>
    )
  }
  return <p className="state">{state.status === 'writing' ? 'Writing' : 'Waiting'}</p>
}

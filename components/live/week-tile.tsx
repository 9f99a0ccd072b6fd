import { useWeek } from '@/lib/client/program/use-week'
import type { WeekOutline } from '@/lib/domain/report/outline'
import type { WeekState } from '@/lib/domain/contract/views'
import { phaseWords } from '@/lib/domain/words/words'
import { TileState } from './tile-state'

export interface TileProps {
  programId: string
  outline: WeekOutline
  state: WeekState
  /** Known when the page was opened after the week had landed. */
  title: string | undefined
  /** Nothing is being written any more. */
  over: boolean
  onRead: (week: number) => void
  onRetry: (week: number) => void
  retrying: boolean
}

/** A week: its phase as a strip, its main prescription from the start, and its state in words. */
export function WeekTile(props: TileProps) {
  const { programId, outline, state, title } = props
  const { week, phase, phase_week, work } = outline
  const landed = useWeek(programId, week, title === undefined ? state.version : null)
  const says = title ?? landed.data?.week.title
  const look = state.status === 'pending' ? 'waiting' : state.status
  return (
    <li className={`tile ${look} ${phase}`}>
      <span className="strip" />
      <span className="name">{phase_week === 1 && phaseWords[phase]}</span>
      <div className="in">
        <h2 className="no">
          <span className="sr">Week </span>
          {week}
        </h2>
        <p className="rx">{work}</p>
        {state.status === 'done' && says && <p className="says">{says}</p>}
        {state.status === 'writing' && (
          <p className="says" aria-hidden="true">
            <span className="caret" />
          </p>
        )}
        <TileState {...props} />
      </div>
    </li>
  )
}

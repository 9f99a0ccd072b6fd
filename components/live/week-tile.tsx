import { useWeek } from '@/lib/client/program/use-week'
import { phaseWords } from '@/lib/domain/words/words'
import { TileState, type TileStateProps } from './tile-state'

interface Props extends TileStateProps {
  programId: string
  /** Known when the page was opened after the week had landed. */
  title: string | undefined
}

/** A week: its phase as a strip, its main prescription from the start, and its state in words. */
export function WeekTile(props: Props) {
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

import type { ProgramSet } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad } from '@/lib/domain/words/format'
import type { RowWords } from './row-words'

interface Props {
  words: RowWords
  sets: readonly ProgramSet[]
  units: Units
  /** Cells of the day's longest row. */
  columns: number
}

/** An exercise with a cell for each set, and under it what is to be known today. */
export function LogRow({ words, sets, units, columns }: Props) {
  const { number, name, work, below, notes, joined, finds } = words
  const noted = notes.length > 0 || finds
  return (
    <>
      <tr className={noted ? 'ruled' : joined ? 'joined' : undefined}>
        <th scope="row">
          <span className="number" data-number>
            {number}
          </span>
          {name}
          {work.map((line) => (
            <span key={line} className="work">
              {line}
            </span>
          ))}
          {below && <span className="ramp">{below}</span>}
        </th>
        {sets.map((set, index) => (
          <LogCell
            key={index}
            set={set}
            units={units}
            leave={set.rir !== null && set.rir !== sets[0]?.rir ? set.rir : null}
          />
        ))}
        {sets.length < columns && <td className="none" colSpan={columns - sets.length} />}
      </tr>
      {noted && (
        <tr className={joined ? 'rule joined' : 'rule'}>
          <td colSpan={columns + 1}>
            {finds && (
              <>
                My weight: <span className="write" /> {units}.{' '}
              </>
            )}
            {notes.join(' ')}
          </td>
        </tr>
      )}
    </>
  )
}

/** Room for what was done; the planned load small in the corner. */
function LogCell({ set, units, leave }: { set: ProgramSet; units: Units; leave: number | null }) {
  return (
    <td className="cell">
      {set.load_kg !== null && <span className="plan">{formatLoad(set.load_kg, units)}</span>}
      {leave !== null && <span className="leave">{leave >= 5 ? 'easy' : `leave ${leave}`}</span>}
    </td>
  )
}

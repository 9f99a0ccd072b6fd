import type { ProgramReport } from '@/lib/domain/report/report-program'
import { formatDecimal, formatRange } from '@/lib/domain/words/format'
import { volumeGroupWords } from '@/lib/domain/words/words'

interface Props {
  report: ProgramReport
  week: number
}

/** One week: a line for each muscle, its sets as a dot, and the band of sets that serve the goal in full. */
export function MuscleRanges({ report: { muscles }, week }: Props) {
  const rows = muscles.flatMap(({ group, weeks }) => {
    const own = weeks.find((one) => one.week === week)
    return own ? [{ group, ...own }] : []
  })
  const most = Math.max(1, ...rows.map(({ sets, range }) => Math.max(sets, range?.most ?? 0)))
  const percent = (sets: number) => `${(100 * sets) / most}%`
  return (
    <table className="mt-5 text-small">
      <caption className="sr-only">Week {week}: sets of each muscle, and its range</caption>
      <thead className="sr-only">
        <tr>
          <th scope="col">Muscle</th>
          <th scope="col">Sets</th>
          <th scope="col">Drawn</th>
          <th scope="col">Range</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ group, sets, range }) => (
          <tr key={group} className="border-b border-hairline">
            <th scope="row" className="w-[6.5rem] py-2 pr-2 font-medium wrap-anywhere">
              {volumeGroupWords[group]}
            </th>
            <td className="w-12 py-2 pr-3 text-right text-lead/[1] font-figure font-stretch-82%">
              {formatDecimal(sets)}
            </td>
            <td className="py-2" aria-hidden="true">
              <div className="relative h-5 border-b border-line [print-color-adjust:exact]">
                {range && (
                  <i
                    className="absolute inset-y-1 bg-band"
                    style={{ left: percent(range.least), width: percent(range.most - range.least) }}
                  />
                )}
                <i
                  className="absolute top-1 size-3 -translate-x-1/2 rounded-pen bg-ink"
                  style={{ left: percent(sets) }}
                />
              </div>
            </td>
            <td className="w-20 py-2 pl-3 text-right whitespace-nowrap text-muted">
              {range ? rangeWords(sets, range) : ''}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** `8–14`, and in ink how a week stands outside of it. */
function rangeWords(sets: number, { least, most }: { least: number; most: number }) {
  if (sets < least) return <b className="font-semibold text-warn">below {formatDecimal(least)}</b>
  if (sets > most) return <b className="font-semibold text-warn">above {formatDecimal(most)}</b>
  return formatRange(least, most)
}

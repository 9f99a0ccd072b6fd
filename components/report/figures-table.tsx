import type { ReactNode } from 'react'
import { actLook } from '@/components/ui/button'

interface Props {
  /** What the table holds, for its own name: `Sets of each muscle, week by week`. */
  caption: string
  head: readonly string[]
  rows: readonly { key: number; cells: readonly ReactNode[] }[]
}

const row = 'break-inside-avoid border-b border-hairline align-baseline'
const cell = 'py-1.5 pr-4 text-right whitespace-nowrap'
const first = 'sticky left-0 bg-paper text-left'

/** The numbers of a chart for those who want them one by one. Wide ones move inside their own frame. */
export function FiguresTable({ caption, head, rows }: Props) {
  return (
    <details className="print:hidden">
      <summary className={`text-small/body ${actLook}`}>Every number as a table</summary>
      <div className="relative overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
        <table className="w-auto min-w-full text-small">
          <caption className="sr-only">{caption}</caption>
          <thead className="text-note/small text-muted">
            <tr className={row}>
              {head.map((word, index) => (
                <th key={word} scope="col" className={`${cell} ${index === 0 ? first : ''}`}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [name, ...cells] }) => (
              <tr key={key} className={row}>
                <th scope="row" className={`${cell} ${first}`}>
                  {name}
                </th>
                {cells.map((value, index) => (
                  <td key={index} className={cell}>
                    {value}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

import type { ReactNode } from 'react'

interface Props {
  /** What the table holds, for its own name: `Sets of each muscle, week by week`. */
  caption: string
  head: readonly string[]
  rows: readonly { key: number; cells: readonly ReactNode[] }[]
}

/** The numbers of a chart for those who want them one by one. Wide ones move inside their own frame. */
export function FiguresTable({ caption, head, rows }: Props) {
  return (
    <details className="figures-of">
      <summary className="act text-small">Every number as a table</summary>
      <div className="frame" tabIndex={0} role="region" aria-label={caption}>
        <table>
          <caption className="sr">{caption}</caption>
          <thead>
            <tr>
              {head.map((word) => (
                <th key={word} scope="col">
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {rows.map(({ key, cells: [first, ...cells] }) => (
              <tr key={key}>
                <th scope="row">{first}</th>
                {cells.map((cell, index) => (
                  <td key={index}>{cell}</td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </details>
  )
}

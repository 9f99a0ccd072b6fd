interface Props {
  caption: string
  rows: readonly { name: string; was: string; becomes: string }[]
  /** Taken by the athlete: what was blue has dried to ink. */
  taken?: boolean
}

const cell = 'py-2.25 pr-4 align-baseline phone:pr-2'
const figure = 'text-right text-lead/[1.5rem] font-stretch-82%'

/** What was, what it becomes: said before it happens, and kept beside its undoing afterwards. */
export function Change({ caption, rows, taken = false }: Props) {
  const fresh = taken ? 'text-ink' : 'text-pen'
  return (
    <table className="max-w-change text-small">
      <caption className="sr-only">{caption}</caption>
      <tbody>
        {rows.map(({ name, was, becomes }, index) => (
          <tr key={index} className="border-b border-hairline">
            <th scope="row" className={`w-2/5 wrap-anywhere ${cell}`}>
              {name}
            </th>
            {was === becomes ? (
              <>
                <td className={`text-muted ${figure} ${cell}`}>{was}</td>
                <td className={`py-2.25 align-baseline text-muted ${figure}`}>stays</td>
              </>
            ) : (
              <>
                <td className={`text-muted ${figure} ${cell}`}>
                  <s>{was}</s>
                </td>
                <td className={`py-2.25 align-baseline font-figure ${fresh} ${figure}`}>
                  {becomes}
                </td>
              </>
            )}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

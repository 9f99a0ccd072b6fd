import type { ReactNode } from 'react'

interface Props {
  /** null where the sentence holds it, or nobody wrote it. */
  quote: string | null
  does: string
  where?: string | null
}

const row =
  'grid min-h-13 grid-cols-[32px_minmax(0,1fr)] border-b border-hairline py-3 first:border-t outline-offset-0'
const pair = 'grid min-w-0 gap-x-5'
const columns = 'desk:grid-cols-[minmax(0,5fr)_minmax(0,7fr)]'

/** The athlete's own words, in whatever direction they run. */
export function Quote({
  className = 'text-pen',
  children,
}: {
  className?: string
  children: string
}) {
  return (
    <q dir="auto" className={`font-medium wrap-anywhere ${className}`}>
      {children}
    </q>
  )
}

/** What the athlete asked for, in their words, and what it does; the tick takes it back. */
export function Wish(
  props: Props & { obeyed: boolean; onToggle: () => void; children?: ReactNode },
) {
  const { quote, does, where, obeyed, onToggle } = props
  return (
    <li className={row}>
      <label className="col-span-full grid cursor-pointer grid-cols-subgrid">
        <input
          className="mt-0.75 size-5 accent-pen"
          type="checkbox"
          checked={obeyed}
          onChange={onToggle}
        />
        <span className={`${pair} ${quote ? columns : ''}`}>
          {quote && (
            <Quote className={obeyed ? 'text-pen' : 'text-muted line-through'}>{quote}</Quote>
          )}
          <span className={obeyed ? '' : 'text-muted'}>
            {does}
            {where && <span className="block text-small text-muted">{where}</span>}
          </span>
        </span>
      </label>
    </li>
  )
}

/** A sentence that may mean something: its answers as words to press. */
export function WishQuestion({ quote, does, children }: Props & { children: ReactNode }) {
  return (
    <li className={row}>
      <span aria-hidden="true" className="text-lead/body font-semibold text-warn">
        ?
      </span>
      <div className={`${pair} ${quote ? columns : ''}`}>
        {quote && <Quote>{quote}</Quote>}
        <div>
          <p>{does}</p>
          <div className="flex flex-wrap gap-x-5">{children}</div>
        </div>
      </div>
    </li>
  )
}

/** What is not done, and said once. */
export function WishNotDone({ quote, does, children }: Props & { children?: ReactNode }) {
  return (
    <li className={`${row} text-muted`}>
      <span aria-hidden="true">–</span>
      <div className={`${pair} ${quote ? columns : ''}`}>
        {quote && <Quote>{quote}</Quote>}
        <div>
          <p>{does}</p>
          {children}
        </div>
      </div>
    </li>
  )
}

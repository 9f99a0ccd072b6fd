import type { ReactNode } from 'react'

interface Props {
  quote: string
  does: string
  where?: string
}

const quoted = 'font-medium wrap-anywhere'
const row =
  'grid min-h-13 grid-cols-[32px_minmax(0,1fr)] border-b border-hairline py-3 first:border-t'

/** What the athlete asked for, in their words, and what it does; the tick takes it back. */
export function Wish({
  quote,
  does,
  where,
  obeyed,
  onToggle,
}: Props & { obeyed: boolean; onToggle: () => void }) {
  return (
    <li className={row}>
      <label className="col-span-full grid cursor-pointer grid-cols-subgrid">
        <input
          className="mt-0.75 size-5 accent-pen"
          type="checkbox"
          checked={obeyed}
          onChange={onToggle}
        />
        <span className="min-w-0">
          <q dir="auto" className={`${quoted} ${obeyed ? 'text-pen' : 'text-muted line-through'}`}>
            {quote}
          </q>
          <span className={`block ${obeyed ? '' : 'text-muted'}`}>{does}</span>
          {where && <span className="block text-small text-muted">{where}</span>}
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
      <div className="min-w-0">
        <q dir="auto" className={`text-pen ${quoted}`}>
          {quote}
        </q>
        <p>{does}</p>
        <div className="flex flex-wrap gap-x-6">{children}</div>
      </div>
    </li>
  )
}

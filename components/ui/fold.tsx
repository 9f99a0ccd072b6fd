import type { ReactNode } from 'react'

interface Props {
  name: string
  /** What is in it: `two of four filled`. */
  says: string
  id?: string
  children: ReactNode
}

/** What is not needed by everybody, with what is in it beside its name; the whole line is the target. */
export function Fold({ name, says, id, children }: Props) {
  return (
    <details className="group/fold" id={id}>
      <summary className="flex min-h-target cursor-pointer list-none flex-wrap items-baseline gap-x-3 border-t border-hairline py-2.5 group-first/fold:-mt-2.5 group-first/fold:border-t-0 after:text-small/body after:text-pen after:underline after:underline-offset-[0.25em] after:content-['Open'] group-open/fold:after:content-['Close'] [&::-webkit-details-marker]:hidden">
        <b className="text-small/body font-semibold">{name}</b>
        <span className="min-w-[min(6rem,50%)] flex-1 text-note wrap-anywhere text-muted">
          {says}
        </span>
      </summary>
      <div className="pt-2 pb-8">{children}</div>
    </details>
  )
}

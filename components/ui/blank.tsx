import type { ComponentProps } from 'react'

const writing =
  'min-h-target rounded-none py-1 font-medium text-pen placeholder:font-normal placeholder:text-muted placeholder:opacity-100 focus-visible:border-b-3 focus-visible:border-focus focus-visible:pb-[calc(--spacing(1)-1.5px)] focus-visible:outline-none aria-invalid:border-b-3 aria-invalid:border-fail aria-invalid:pb-[calc(--spacing(1)-1.5px)]'
const line = 'w-full border-b-[1.5px] border-line hover:border-ink'

/** A line to write on. What was typed stays, right or wrong. */
export function Blank({ big = false, ...props }: ComponentProps<'input'> & { big?: boolean }) {
  const size = big ? 'h-press text-title font-stretch-82%' : ''
  return (
    <input
      autoComplete="off"
      enterKeyHint="next"
      className={`${writing} ${line} ${size}`}
      {...props}
    />
  )
}

/** Within a table that has lines of its own. */
export function BareBlank({ className = '', ...props }: ComponentProps<'input'>) {
  return <input enterKeyHint="next" className={`${writing} ${className}`} {...props} />
}

/** Several lines, in whatever direction their words run; it grows with them. */
export function LongBlank(props: ComponentProps<'textarea'>) {
  return (
    <textarea
      dir="auto"
      rows={3}
      className={`block field-sizing-content min-h-24 resize-y ${writing} ${line}`}
      {...props}
    />
  )
}

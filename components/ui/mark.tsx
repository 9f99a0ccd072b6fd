export type MarkKind = 'pass' | 'warn' | 'fail' | 'info'

/** The ink of each kind of finding, always beside its mark and its word. */
export const markInk: Record<MarkKind, string> = {
  pass: 'text-pass',
  warn: 'text-warn',
  fail: 'text-fail',
  info: 'text-info',
}

interface Props {
  kind: MarkKind
  label?: string
  className?: string
}

/** Drawn, because the font has no ticks. Without a label it only repeats the words beside it. */
export function Mark({ kind, label, className = '' }: Props) {
  return (
    <svg
      className={`size-3.5 flex-none fill-none stroke-current stroke-2 [stroke-linecap:square] ${className}`}
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <use href={`#mark-${kind}`} />
    </svg>
  )
}

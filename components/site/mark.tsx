export type MarkKind = 'pass' | 'warn' | 'fail' | 'info'

/** Drawn, because the font has no ticks. Without a label it only repeats the words beside it. */
export function Mark({ kind, label }: { kind: MarkKind; label?: string }) {
  return (
    <svg
      className="mark"
      {...(label ? { role: 'img', 'aria-label': label } : { 'aria-hidden': true })}
    >
      <use href={`#mark-${kind}`} />
    </svg>
  )
}

import type { ReactNode } from 'react'
import { Mark, markInk } from '@/components/ui/mark'
import type { SwapChange } from '@/lib/domain/contract/change/swap-change'
import { count } from '@/lib/domain/words/format'

/** What a swap changes beside the exercise, and what the check says with it that it did not say before. */
export function SwapCosts({ change }: { change: SwapChange | null }) {
  if (!change) return <p className="mt-3 min-h-11 text-small text-muted">Reckoning what changes.</p>
  const { sentence, notes, findings } = change.effect
  return (
    <div className="mt-3 min-h-11 text-small" role="status">
      <p>{change.status === 'dropped' ? sentence : notes.join(' ')}</p>
      {change.status === 'proposed' && <Checked findings={findings} />}
    </div>
  )
}

function Checked({ findings }: Pick<SwapChange['effect'], 'findings'>) {
  if (!findings) return <Said kind="info">The check could not be made. The swap can.</Said>
  const { arise, go } = findings
  return (
    <>
      {arise.map(({ rule, where, severity, sentence, title }) => (
        <Said key={`${rule} ${where}`} kind={severity}>
          {sentence || title}
        </Said>
      ))}
      {go.length > 0 && <Said kind="pass">{count(go.length, 'warning')} of the check less.</Said>}
      {arise.length + go.length === 0 && (
        <Said kind="pass">The check says the same as before.</Said>
      )}
    </>
  )
}

function Said({ kind, children }: { kind: keyof typeof markInk; children: ReactNode }) {
  return (
    <p className={`mt-1 grid max-w-none grid-cols-[14px_minmax(0,1fr)] gap-2.5 ${markInk[kind]}`}>
      <Mark kind={kind} className="mt-1" />
      <span className="text-ink">{children}</span>
    </p>
  )
}

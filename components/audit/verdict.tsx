import { Mark, markInk } from '@/components/ui/mark'
import type { Finding } from '@/lib/domain/program/schema'

const kinds = [
  ['pass', 'passed'],
  ['warn', 'warned'],
  ['fail', 'failed'],
  ['info', 'noted'],
] as const

/** How the rules answered. A zero has no colour: nothing happened that a colour could tell. */
export function Verdict({ findings }: { findings: readonly Finding[] }) {
  const countOf = (kind: string) => findings.filter(({ severity }) => severity === kind).length
  const shown = kinds
    .map(([kind, word]) => ({ kind, word, number: countOf(kind) }))
    .filter(({ kind, number }) => kind !== 'info' || number > 0)
  return (
    <div className="flex flex-wrap gap-x-12 gap-y-4 break-after-avoid">
      {shown.map(({ kind, word, number }) => (
        <p key={kind} className={`max-w-none ${number > 0 ? markInk[kind] : 'text-muted'}`}>
          <b
            className={`block text-hero font-figure font-stretch-80% tracking-figure sheets:text-[22pt] ${number > 0 ? 'text-ink' : ''}`}
          >
            {number}
          </b>
          <span className="inline-flex items-center gap-1.5 text-small/body font-semibold">
            <Mark kind={kind} />
            {word}
          </span>
        </p>
      ))}
    </div>
  )
}

import { Mark } from '@/components/site/mark'
import type { Finding } from '@/lib/domain/program/schema'

const kinds = [
  ['pass', 'passed'],
  ['warn', 'warned'],
  ['fail', 'failed'],
  ['info', 'noted'],
] as const

export function Verdict({ findings }: { findings: readonly Finding[] }) {
  const countOf = (kind: string) => findings.filter(({ severity }) => severity === kind).length
  const shown = kinds.filter(([kind]) => kind !== 'info' || countOf(kind) > 0)
  return (
    <div className="verdict">
      {shown.map(([kind, word]) => (
        <p key={kind} className={kind}>
          <b>{countOf(kind)}</b>
          <span>
            <Mark kind={kind} />
            {word}
          </span>
        </p>
      ))}
    </div>
  )
}

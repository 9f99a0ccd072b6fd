import { Mark } from '@/components/site/mark'
import type { Finding } from '@/lib/domain/program'

const kinds = [
  ['pass', 'passed'],
  ['warn', 'warned'],
  ['fail', 'failed'],
] as const

export function Verdict({ findings }: { findings: readonly Finding[] }) {
  return (
    <div className="verdict">
      {kinds.map(([kind, word]) => (
        <p key={kind} className={kind}>
          <b>{findings.filter(({ severity }) => severity === kind).length}</b>
          <span>
            <Mark kind={kind} />
            {word}
          </span>
        </p>
      ))}
    </div>
  )
}

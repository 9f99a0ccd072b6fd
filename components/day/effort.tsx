import { Second } from '@/components/prescription/prescription'
import { NBSP } from '@/lib/domain/words/format'
import { leftWords, type PrescriptionPart } from '@/lib/domain/words/prescription'

interface Props {
  part: PrescriptionPart
  /** `3:00 rest`, `straight to 3B`; empty where more sets follow. */
  then: string
}

/** `@ 81 % · 2 left · 3:00 rest` */
export function Effort({ part, then }: Props) {
  const pct = part.pct === null ? '' : `@${NBSP}${part.pct}${NBSP}%`
  const left = part.kind === 'test' ? '' : leftWords(part.rir)
  const effort = [pct, left].filter(Boolean)
  const [figure, ...words] = then.split(' ')
  const isTime = figure?.includes(':') ?? false
  if (effort.length === 0 && !then) return null
  return (
    <p className="max-w-none text-[1.5rem]/[2rem] font-medium font-stretch-88%">
      {effort.map((words, index) => (
        <span key={words}>
          {words}
          {(then || index < effort.length - 1) && <Second> · </Second>}
        </span>
      ))}
      {isTime && figure}
      <Second>{isTime ? ` ${words.join(' ')}` : then}</Second>
    </p>
  )
}

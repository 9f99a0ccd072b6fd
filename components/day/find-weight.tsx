import type { Units } from '@/lib/domain/vocabulary'
import { numberWord } from '@/lib/domain/words/format'
import type { PrescriptionPart } from '@/lib/domain/words/prescription'

interface Props {
  parts: readonly PrescriptionPart[]
  units: Units
}

/** Where no maximum is known: a line to write the weight on that was found. */
export function FindWeight({ parts, units }: Props) {
  const find = parts.find(({ kind }) => kind === 'find')
  if (!find) return null
  return (
    <p className="mt-3 flex max-w-none items-baseline gap-3">
      <span className="shrink-0">My {numberWord(Number(find.amount))}-rep weight</span>
      <span className="h-8 flex-1 border-b border-pen" aria-hidden="true" />
      <span>{units}</span>
    </p>
  )
}

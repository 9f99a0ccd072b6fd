import type { Units } from '@/lib/domain/vocabulary'
import { numberWord } from '@/lib/domain/words/number-word'
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
    <p className="mt-3 flex max-w-none flex-wrap items-baseline gap-x-3">
      <span>My {numberWord(Number(find.amount))}-rep weight</span>
      <span className="h-8 min-w-16 flex-1 border-b border-pen" aria-hidden="true" />
      <span>{units}</span>
    </p>
  )
}

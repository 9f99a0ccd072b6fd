import type { Units } from '@/lib/domain/vocabulary'
import { numberWord } from '@/lib/domain/words/format'
import type { PrescriptionPart } from '@/lib/domain/words/prescription'

interface Props {
  parts: readonly PrescriptionPart[]
  units: Units
}

/** Where no maximum is known: how to come to the weight, and a line to write it on. */
export function FindWeight({ parts, units }: Props) {
  const find = parts.find(({ kind }) => kind === 'find')
  if (!find) return null
  return (
    <>
      <p className="mt-2 leading-[1.5rem]">
        Begin with a weight that looks easy for {find.amount}. While four or more are left, add 5 to
        10 % and do another set, {find.sets} at most. The last one counts.
      </p>
      <p className="mt-3 flex max-w-none items-baseline gap-3">
        <span className="shrink-0">My {numberWord(Number(find.amount))}-rep weight</span>
        <span className="h-8 flex-1 border-b border-pen" aria-hidden="true" />
        <span>{units}</span>
      </p>
    </>
  )
}

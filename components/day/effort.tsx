import { formatPart, NBSP, type Prescription } from '@/lib/domain/words/format'
import { Second } from '@/components/prescription/prescription'
import type { Tempo } from '@/lib/domain/vocabulary'

interface Props {
  value: Prescription
  /** `3:00 rest`, `straight to 3B` */
  then: string
  tempo: Tempo | null
}

const look = 'max-w-none text-[1.5rem]/[2rem] font-medium font-stretch-88%'

/** `@ 81 % · RIR 2 · 3:00 rest`; back-off sets and tempo on a line of their own. */
export function Effort({ value, then, tempo }: Props) {
  const [main, ...backOff] = value.parts
  const pct = main && main.pct !== null ? `@${NBSP}${main.pct}${NBSP}%` : ''
  const effort = [pct, value.rir === null ? '' : `RIR${NBSP}${value.rir}`].filter(Boolean)
  const [figure, ...words] = then.split(' ')
  const isTime = figure?.includes(':') ?? false
  return (
    <>
      <p className={look}>
        {effort.map((part) => (
          <span key={part}>
            {part}
            <Second> · </Second>
          </span>
        ))}
        {isTime && figure}
        <Second>{isTime ? ` ${words.join(' ')}` : then}</Second>
      </p>
      {backOff.length > 0 && (
        <p className={`-mt-1 ${look}`}>
          <Second>then</Second> {backOff.map(formatPart).join(' and ')}
        </p>
      )}
      {tempo && <p className="text-muted">{tempoWords(tempo)}</p>}
    </>
  )
}

/** `3 s down, 1 s up`, from lowering, pause, lifting, pause. */
function tempoWords(tempo: Tempo): string {
  const [down, bottom, up, top] = tempo.split('-')
  const pause = (seconds: string | undefined, where: string) =>
    seconds === '0' || seconds === undefined ? '' : `${seconds} s ${where}`
  return [
    `${down} s down`,
    pause(bottom, 'pause'),
    up === 'x' ? 'fast up' : `${up} s up`,
    pause(top, 'at the top'),
  ]
    .filter(Boolean)
    .join(', ')
}

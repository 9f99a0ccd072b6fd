import type { Tempo } from '@/lib/domain/vocabulary'

/** `3 s down, 1 s up`, from lowering, pause, lifting, pause. */
export function tempoWords(tempo: Tempo): string {
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

import type { StoredWishes } from '@/lib/domain/listening/heard'
import type { Decisions } from './decisions'

interface Kept {
  /** Null of a program to which nobody listened. */
  words: Pick<StoredWishes, 'wishes_on' | 'health_answers'> | null
  wishesOff: string[]
}

/**
 * What was decided about a program's words, for another program from the same words. What was not meant stays not meant;
 * a physician's word is asked for anew, because it does not hold for ever.
 */
export function keptDecisions({ words, wishesOff }: Kept): Decisions {
  const { wishes_on = [], health_answers = [] } = words ?? {}
  return {
    wishes_off: wishesOff,
    wishes_on,
    health_answers: health_answers.filter(({ answer }) => answer === 'not_meant'),
  }
}

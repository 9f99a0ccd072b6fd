import { count } from '@/lib/domain/words/format'
import type { Standing } from './decisions'

/** `3 obeyed, 1 taken out by you, 2 questions`; nothing where there is nothing to count. */
export function countWords(standings: readonly Standing[]): string {
  const of = (...kinds: Standing[]) => standings.filter((one) => kinds.includes(one)).length
  const questions = of('asked')
  return [
    of('obeyed') > 0 && `${of('obeyed')} obeyed`,
    of('taken_out') > 0 && `${of('taken_out')} taken out by you`,
    questions > 0 && count(questions, 'question'),
  ]
    .filter(Boolean)
    .join(', ')
}

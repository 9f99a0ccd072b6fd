import type { Style } from './style'
import type { Wishes } from './wishes'

interface Trainee {
  style: Style
  wishes: Wishes
}

/** None where the athlete wants none or does it elsewhere; more where it is asked for, weight is to go, or a season begins. */
export function wishedConditioning({ style, wishes }: Trainee): 'none' | 'usual' | 'more' {
  const want = wishes.conditioning?.want
  if (want === 'none' || want === 'own') return 'none'
  const burns = wishes.body === 'lose' && (style === 'general' || style === 'fitness')
  const prepares = wishes.season === 'pre' && style !== 'sport_endurance'
  return want === 'add' || burns || prepares ? 'more' : 'usual'
}

/** Minutes that a session gets beside what it has, where nobody said how many. Our judgement. */
const FURTHER = 10
/** Who loses weight keeps the muscle by lifting: conditioning takes a tenth of the session more, walks do the rest. */
const SHARE_TO_LOSE = 0.1
const LONGEST = 45
const LEAST_MORE = 4

/** Minutes of a session with more conditioning than the usual; at most half of it, and three quarters of an hour. */
export function moreMinutes(
  { wishes, sessionMinutes }: { wishes: Wishes; sessionMinutes: number },
  usual: number,
): number {
  const isAsked = wishes.conditioning?.want === 'add' || wishes.season === 'pre'
  const further = isAsked ? FURTHER : Math.round(SHARE_TO_LOSE * sessionMinutes)
  const asked = wishes.conditioning?.minutes ?? usual + further
  return Math.min(LONGEST, Math.floor(sessionMinutes / 2), Math.max(usual + LEAST_MORE, asked))
}

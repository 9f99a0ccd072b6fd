import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { dateIn } from '@/lib/domain/schedule/date-in'
import type { StoredWishes } from './heard'
import type { Asked } from './asked'

interface Kept {
  form: AthleteProfile
  words: Pick<StoredWishes, 'explicit' | 'given' | 'wishes_on' | 'health_answers'>
  wishesOff: string[]
  /** When the program was asked for: what was written counts from then, however late it is read again. */
  createdAt: Date
}

/** What is listened to, of a program that is stored. */
export function askedOf({ form, words, wishesOff, createdAt }: Kept): Asked {
  const { explicit, given, wishes_on, health_answers } = words
  const today = dateIn(form.time_zone, createdAt)
  return { form, explicit, given, wishes_on, wishes_off: wishesOff, health_answers, today }
}

import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import type { HealthAnswer } from './heard'

/** What is listened to: the words in the form, and all that was said of them since. */
export interface Asked {
  /** The form's answers. */
  form: AthleteProfile
  /** Fields of the profile that the caller sent with something in them. */
  explicit: string[]
  /** Wishes that were sent whole. */
  given: Wishes
  /** Keys of questions that the athlete says yes to. */
  wishes_on: string[]
  /** Keys of what the athlete does not want. */
  wishes_off: string[]
  health_answers: HealthAnswer[]
  /** The day on which it was asked for, where the athlete is. */
  today: string
}

import { type Heard, listen } from '@/lib/domain/listening/listen'
import { dateIn } from '@/lib/domain/schedule/date-in'
import type { GenerateBody } from './request/generate-body'

/** What a caller wrote and asks for, as rules hear it, settled against the form. */
export function hearBody(body: GenerateBody, now = new Date()): Heard {
  const { profile: form, explicit, given, wishes_on, wishes_off, health_answers } = body
  const today = dateIn(form.time_zone, now)
  return listen({ form, explicit, given, wishes_on, wishes_off, health_answers, today })
}

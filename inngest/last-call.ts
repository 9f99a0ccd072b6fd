import 'server-only'
import type { Health } from '@/lib/domain/contract/health'
import type { CallRecord } from '@/lib/model/model-call'
import { oncePerProcess } from '@/lib/once-per-process'

/** What a model that is there replies, however bad; one that was called off says nothing of it. */
const answered: CallRecord['outcome'][] = [
  ...(['ok', 'refusal', 'content_filter', 'length', 'runaway', 'bad_json', 'schema'] as const),
]

function state(): { model: Health['model'] } {
  return oncePerProcess('last-call', () => ({ model: 'not asked yet' as const }))
}

/** Keeps whether the model answered this process the last time. */
export function keepOutcome(outcome: CallRecord['outcome']) {
  if (outcome === 'aborted') return
  state().model = answered.includes(outcome) ? 'ok' : 'last call failed'
}

/** Whether the model answered this process the last time. */
export function modelState(): Health['model'] {
  return state().model
}

import 'server-only'
import type { Run } from '@/lib/db/run/in-run'
import { saveModelCall } from '@/lib/db/run/save-model-call'
import type { CallRecord } from '@/lib/model/model-call'
import { logJob } from '@/lib/log'
import { countCall } from '@/lib/metrics'
import { keepOutcome } from '../last-call'
import { retryWithBackoff } from './retry-with-backoff'

/** What a call is recorded as: one for a change, or for something beside the weeks, as that. */
type What = { changeId: string } | { block: number } | 'words' | undefined

/** Stores and logs each model call of a run, or of a change of its program. */
export function recordCall(run: Run, what?: What) {
  const block = typeof what === 'object' && 'block' in what ? what.block : null
  const change_id = typeof what === 'object' && 'changeId' in what ? what.changeId : null
  return async (call: CallRecord) => {
    const { purpose, ...columns } = call
    const { week, model, outcome, prompt_tokens, cached_tokens, completion_tokens } = call
    keepOutcome(outcome)
    logJob(run.programId, 'model_called', {
      ms: call.total_ms,
      purpose,
      ...(week === null ? {} : { week }),
      ...(block === null ? {} : { block }),
      model,
      outcome,
      prompt_tokens,
      cached_tokens,
      completion_tokens,
      ...(call.cost_usd === null ? {} : { cost_usd: call.cost_usd }),
    })
    const step = stepOf(purpose, what)
    countCall(step, call)
    await saveModelCall(run, { ...columns, step, block, change_id }, retryWithBackoff)
  }
}

/** Repairs are told apart only where they have a budget of their own. */
function stepOf(purpose: CallRecord['purpose'], what: What) {
  if (what === 'words') return 'words'
  if (what === undefined) return purpose
  if ('block' in what) return 'cues'
  return purpose === 'week' ? 'change' : purpose
}

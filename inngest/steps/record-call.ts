import 'server-only'
import type { Run } from '@/lib/db/run/in-run'
import { saveModelCall } from '@/lib/db/run/save-model-call'
import type { CallRecord } from '@/lib/model/call-model'
import { logJob } from '@/lib/log'

/** Stores and logs each model call of a run. */
export function recordCall(run: Run) {
  return async (call: CallRecord) => {
    const { purpose, ...columns } = call
    const { week, model, outcome, prompt_tokens, cached_tokens, completion_tokens } = call
    logJob(run.programId, 'model_called', {
      ms: call.total_ms,
      purpose,
      ...(week === null ? {} : { week }),
      model,
      outcome,
      prompt_tokens,
      cached_tokens,
      completion_tokens,
      ...(call.cost_usd === null ? {} : { cost_usd: call.cost_usd }),
    })
    await saveModelCall(run, { ...columns, step: purpose })
  }
}

import 'server-only'
import type { Run } from '@/lib/db/run/in-run'
import { saveModelCall } from '@/lib/db/run/save-model-call'
import type { CallRecord } from '@/lib/model/call-model'
import { logJob } from '@/lib/log'

/** Stores and logs each model call of a run, or of a change of its program. */
export function recordCall(run: Run, changeId: string | null = null) {
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
    const step = changeId !== null && purpose === 'week' ? 'change' : purpose
    await saveModelCall(run, { ...columns, step, change_id: changeId })
  }
}

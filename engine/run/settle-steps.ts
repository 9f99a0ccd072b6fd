import type { EngineContext } from '@/engine/engine-context'
import type { Transaction } from '@/engine/store/transaction'
import { enqueueDiscoveries } from './enqueue-discoveries'
import { recordSteps, type SettledStep } from './record-steps'

/**
 * Records the results of planned steps, of one run or of several, and enqueues the bodies whose steps have all settled.
 * Results that come too late are dropped. The caller's transaction holds the locks of the runs.
 */
export async function settleSteps(
  engine: EngineContext,
  sql: Transaction,
  answers: SettledStep[],
): Promise<void[]> {
  const { taken, failed } = await recordSteps(engine, sql, answers)
  for (const { runId } of answers.filter((answer) => !taken.includes(answer)))
    logDropped(engine, runId)
  const settled = taken.filter((step) => !failed.has(step.runId))
  enqueueDiscoveries(
    engine,
    sql,
    settled.map((step) => step.runId),
    { settled },
  )
  return answers.map(() => undefined)
}

export function logDropped({ log }: EngineContext, runId: string): void {
  log.debug({ run: runId }, 'An answer came too late and was dropped')
}

import type { Transaction } from '@/engine/store/database'
import type { EngineContext } from '@/engine/engine-context'
import { recordSteps, type SettledStep } from './record-steps'
import { discoverDue } from './request'

/**
 * Records what planned steps came to, of one run or of many, and has the bodies go on whose steps have all settled. An
 * answer that came too late is dropped. The caller's transaction has locked the runs.
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
  discoverDue(
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

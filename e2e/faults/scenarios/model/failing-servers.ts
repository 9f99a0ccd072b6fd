import type { Fault, FaultScriptInput } from '@/servers/coach/faults/fault-script'
import type { RecordedCall } from '@/servers/coach/faults/fault-register'
import type { Asked } from '../../harness/ask'
import type { Scenario } from '../../scenario'

/** What the server says that it wants to be left alone for, in seconds. */
const retryAfter_s = 4
/** Three tries of a call, four of a step: what a week may cost while the server never answers well. */
const mostTries = 12

export const failingServers: Scenario = {
  id: 'F14',
  fault:
    'the model’s server: 429 with Retry-After, 500, 503, reset in the middle, a hang, two bytes a second; once for each week, and 500 for ever in one',
  criterion: `it is left alone as long as it asks (−20 %); ≤ ${mostTries} tries; completed, or the week failed with a reason`,
  async run(trial) {
    const stack = await trial.stack({
      settings: { MODEL_FIRST_TOKEN_SECONDS: '15', MODEL_IDLE_SECONDS: '15' },
    })
    const once = await Promise.all(
      Object.entries(troubles).map(async ([name, fault]) => {
        const program = await trial.ask(stack, { weeks: 3, faults: inWeekTwo(fault, 1) })
        program.mayCost = 1
        return { name, program }
      }),
    )
    const ever = await trial.ask(stack, {
      weeks: 3,
      faults: inWeekTwo(troubles.error!, 'every'),
    })
    ever.mayEnd = ['failed']
    ever.mayCost = mostTries - 1
    stack.log.expect(new RegExp(`${ever.programId}.*(week_failed|failed)`))
    const recovery_s = await trial.over(stack, 300)
    for (const { name, program } of once) await expectSecondTry(name, program)
    return {
      recovery_s,
      note: `Retry-After ${retryAfter_s} s; first token and silence limited to 15 s`,
    }
  },
}

const troubles: Record<string, Fault> = {
  busy: {
    type: 'status',
    status: 429,
    headers: { 'retry-after': String(retryAfter_s) },
  },
  error: { type: 'status', status: 500, headers: {} },
  overloaded: { type: 'status', status: 503, headers: {} },
  reset: { type: 'reset', after: 40 },
  hang: { type: 'hang' },
  stall: { type: 'stall', after: 20 },
}

function inWeekTwo(fault: Fault, call: 1 | 'every'): FaultScriptInput {
  return [{ when: { kind: 'week', week: 2, call }, fault }]
}

async function expectSecondTry(name: string, program: Asked) {
  const tries = (await program.calls()).filter(({ week }) => week === 2)
  if (tries.length !== 2) throw new Error(`${name}: week 2 was asked for ${tries.length} times`)
  if (name !== 'busy') return
  const pause_s = secondsBetween(tries[0]!, tries[1]!)
  if (pause_s < retryAfter_s * 0.8)
    throw new Error(`asked again ${pause_s.toFixed(1)} s after “Retry-After: ${retryAfter_s}”`)
}

function secondsBetween(one: RecordedCall, other: RecordedCall): number {
  return (Date.parse(other.started_at) - Date.parse(one.started_at)) / 1000
}

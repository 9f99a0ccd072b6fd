import { type Asked, slowWeeks } from '../../harness/ask'
import { cancelOf, requestOf, sendEvents } from '../../harness/send-events'
import type { Stack } from '../../harness/stack'
import type { Trial } from '../../harness/trial'
import type { Scenario } from '../../scenario'

export const outOfOrder: Scenario = {
  id: 'F12',
  fault:
    'the events of a later and of an earlier attempt arrive; a cancellation before the start; 50 people press “try again” at once, twice',
  criterion:
    'the row’s state machine holds; 50 retries at once are one attempt; a cancelled program costs no call',
  async run(trial) {
    const stack = await trial.stack()
    await Promise.all([
      strangeAttempts(trial, stack),
      cancelledBeforeStart(trial, stack),
      retriedTogether(trial, stack),
    ])
    await trial.over(stack, 90)
    return {}
  },
}

/** Nobody has begun attempts 7 and 2 of it; the engine drops the run of attempt 1 for theirs, and the reconciler sees to it. */
async function strangeAttempts(trial: Trial, stack: Stack) {
  const program = await trial.ask(stack, { weeks: 4, faults: slowWeeks })
  await trial.over(stack, 90)
  await sendEvents(stack, [requestOf(program, 7), cancelOf(program), requestOf(program, 2)])
}

/** The engine is told of the end before it has begun. */
async function cancelledBeforeStart(trial: Trial, stack: Stack) {
  const program = await trial.ask(stack, { weeks: 4, faults: slowWeeks })
  program.mayEnd = ['cancelled']
  await sendEvents(stack, [cancelOf(program)])
  const response = await post(stack, program, 'cancel')
  if (response.status !== 200) throw new Error(`cancel answered ${response.status}`)
  await sendEvents(stack, [cancelOf(program), requestOf(program)])
}

async function retriedTogether(trial: Trial, stack: Stack) {
  const faults = [
    { when: { kind: 'week' as const, week: 2 }, fault: { type: 'status' as const, status: 402 } },
  ]
  const program = await trial.ask(stack, { weeks: 3, faults })
  program.mayEnd = ['failed']
  stack.log.expect(new RegExp(`${program.programId}.*(week_failed|failed)`))
  await trial.over(stack, 90)
  for (const attempt of [2, 3]) {
    if (attempt === 3) await program.script([])
    program.mayEnd = attempt === 3 ? ['completed'] : ['failed']
    program.mayCost += 1
    const answers = await Promise.all(
      Array.from({ length: 50 }, () => post(stack, program, 'weeks/2/regenerate')),
    )
    const statuses = answers.map(({ status }) => status)
    // Who waits too long for the row is told to ask again.
    const strange = statuses.filter((status) => ![202, 409, 503].includes(status))
    if (strange.length > 0 || !statuses.includes(202))
      throw new Error(`the retries were answered ${[...new Set(statuses)].join(', ')}`)
    await trial.over(stack, 90)
    const now = await attemptOf(stack, program)
    if (now !== attempt) throw new Error(`50 retries made attempt ${now} instead of ${attempt}`)
  }
}

function post({ url }: Stack, { programId, headers }: Asked, what: string) {
  return fetch(`${url}/api/programs/${programId}/${what}`, { method: 'POST', headers })
}

async function attemptOf({ database }: Stack, { programId }: Asked): Promise<number> {
  const rows = await database.query<{ attempt: number }>(
    'select attempt from program where id = $1',
    [programId],
  )
  return rows[0]!.attempt
}

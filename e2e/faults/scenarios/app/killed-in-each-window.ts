import { eventually } from '@/engine/testing/eventually'
import { type Asked, slowWeeks } from '../../harness/ask'
import { holdAt } from '../../harness/hold'
import type { Stack } from '../../harness/stack'
import type { Scenario } from '../../scenario'

/** The criterion's; the engine outlives the app and asks it again within seconds, so no lease has to run out. */
const longest_s = 60

export const killedInEachWindow: Scenario = {
  id: 'F1',
  fault:
    'kill -9 of the app before a call, during it, after it before the insert, after the insert before the reply, after the last week before the end',
  criterion: `completed ≤ ${longest_s} s after the restart; what was under way is paid once more at most; nothing twice`,
  quick: true,
  async run(trial) {
    const stack = await trial.stack({ wires: ['callback'] })
    let slowest = 0
    for (const [name, meet] of windows) {
      const program = await trial.ask(stack, { weeks: 4, faults: slowWeeks })
      const leave = await meet(stack, program)
      await stack.app.kill()
      await leave()
      await trial.excuseLost(stack)
      await program.script([])
      await stack.app.start()
      const took = await trial.over(stack, longest_s)
      trial.say(`killed ${name}: completed ${took.toFixed(1)} s after the restart`)
      slowest = Math.max(slowest, took)
    }
    return { recovery_s: slowest }
  },
}

/** Resolves when the app is in this moment for certain; what it returns lets go of what holds it there. */
type Meet = (stack: Stack, program: Asked) => Promise<() => Promise<void>>

const windows: [string, Meet][] = [
  [
    'before the call',
    held({ table: 'program_week', does: 'update', when: "new.status = 'writing'" }),
  ],
  ['during the call', duringCall],
  ['after the call, before the insert', held({ table: 'week_version', does: 'insert' })],
  ['after the insert, before the reply', beforeReply],
  [
    'after the last week, before the end',
    held({ table: 'program', does: 'update', when: "new.status = 'completed'" }),
  ],
]

function held(where: Parameters<typeof holdAt>[1]): Meet {
  return async ({ database }) => {
    const hold = await holdAt(database.adminUrl, where)
    await hold.reached()
    return hold.release
  }
}

async function duringCall(_: Stack, program: Asked) {
  await eventually(
    () => program.calls(),
    (calls) => calls.some(({ kind, ending }) => kind === 'week' && ending === null),
    60_000,
    20,
  )
  return async () => {}
}

/** The engine's connections to the app hold back each answer: what is stored is not reported. */
async function beforeReply({ database, wire }: Stack, { programId }: Asked) {
  await eventually(
    () =>
      database.query('select from program_week where program_id = $1 and status = $2', [
        programId,
        'writing',
      ]),
    (rows) => rows.length > 0,
    60_000,
    20,
  )
  wire('callback').suffer({ type: 'no_answer' })
  await eventually(
    () => database.query('select from week_version where program_id = $1', [programId]),
    (rows) => rows.length > 0,
    60_000,
    20,
  )
  return async () => wire('callback').cure()
}

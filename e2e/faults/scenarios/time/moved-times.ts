import { slowWeeks } from '../../harness/ask'
import type { Stack } from '../../harness/stack'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 180

export const movedTimes: Scenario = {
  id: 'F22',
  fault:
    'the clock is set an hour on, or back, in the middle of a program, and the app is killed right after',
  criterion: `who was let in still is; completed ≤ ${longest_s} s; stored weeks are not paid for again`,
  async run(trial) {
    const stack = await trial.stack()
    let slowest = 0
    for (const jump of ['1 hour', '-1 hour']) {
      const program = await trial.ask(stack, { weeks: 6, faults: slowWeeks })
      await weeksStored(stack, program, 1)
      await stack.app.kill()
      await moveTimes(stack, jump)
      await trial.excuseLost(stack)
      await stack.app.start()
      const url = `${stack.urls[0]}/api/programs/status/${program.programId}`
      const { status } = await fetch(url, program)
      if (status !== 200) throw new Error(`after a jump by ${jump} its owner is answered ${status}`)
      const took = await trial.over(stack, longest_s)
      trial.say(`a jump by ${jump}: completed ${took.toFixed(1)} s later`)
      slowest = Math.max(slowest, took)
    }
    return {
      recovery_s: slowest,
      note: 'the stored times are moved the other way, of program, owner and engine; summer time and midnight are tests of their own',
    }
  },
}

/** To a clock that jumps on, every time that is stored lies further back. */
async function moveTimes({ database }: Stack, jump: string) {
  const columns = await database.query<{ table: string; column: string }>(
    `select format('%I.%I', table_schema, table_name) as table, quote_ident(column_name) as column
       from information_schema.columns join information_schema.tables using (table_schema, table_name)
      where table_type = 'BASE TABLE' and data_type = 'timestamp with time zone'
        and table_schema in ('public', 'engine', 'engine_queue') and table_name <> '_prisma_migrations'`,
  )
  const moves = columns.map(
    ({ table, column }) => `update ${table} set ${column} = ${column} - interval '${jump}'`,
  )
  // No trigger hears of it: nobody writes these rows.
  const silently = 'begin; set local session_replication_role = replica'
  await database.query([silently, ...moves, 'commit'].join(';\n'))
}

import { setTimeout as wait } from 'node:timers/promises'
import { askForProgram } from '@/e2e/guest'
import { appRole } from '@/servers/database/app-role'
import { slowWeeks } from '../../harness/ask'
import { moveToSmallDisk, type SmallDisk } from '../../harness/small-disk'
import type { Stack } from '../../harness/stack'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const broken_s = 15
const people = 12
const longest_s = 90

export const fullOrReadOnly: Scenario = {
  id: 'F10',
  fault: `the disk of all tables (64 MB) is full for ${broken_s} s, then the database takes no changes for as long; ${people} people ask for programs meanwhile`,
  criterion: `who asks is answered 202, or 503 with the cause; app and engine stay up; no half program; all completed ≤ ${longest_s} s after the cure`,
  alone: true,
  async run(trial) {
    const stack = await trial.stack()
    const disk = await moveToSmallDisk(trial, stack)
    const program = await trial.ask(stack, { weeks: 8, faults: slowWeeks })
    const pids = [stack.app.pid(), stack.engine.pid()].join(' ')
    const refused: number[] = []
    let recovery_s = 0
    for (const [weeks, { cause, breakIt, cure }] of faults(stack, disk).entries()) {
      await weeksStored(stack, program, 2 + 2 * weeks)
      await breakIt()
      const waiting = Promise.all(
        Array.from({ length: people }, () => trial.ask(stack, { weeks: 1, days: 2 })),
      )
      // Where what follows fails, they are not waited for.
      waiting.catch(() => {})
      refused.push(await askMeanwhile(stack, cause).finally(cure))
      const began = performance.now()
      await waiting
      recovery_s = Math.max(recovery_s, (performance.now() - began) / 1000)
    }
    recovery_s = Math.max(recovery_s, await trial.over(stack, longest_s))
    if ([stack.app.pid(), stack.engine.pid()].join(' ') !== pids)
      throw new Error('a part was started anew')
    return {
      recovery_s,
      note: `one who asked again each second: refused ${refused.join(', ')} times`,
    }
  },
}

interface Fault {
  /** What who asks is told. */
  cause: RegExp
  breakIt: () => unknown
  cure: () => unknown
}

function faults({ database }: Stack, disk: SmallDisk): Fault[] {
  const takeNoChanges = async (setting: string) => {
    await database.query(`alter role ${appRole} ${setting}`)
    // Connections that are open take changes on.
    await database.query(
      `select pg_terminate_backend(pid) from pg_stat_activity where usename = '${appRole}'`,
    )
  }
  return [
    { cause: /the disk of this server is full/, breakIt: disk.fill, cure: disk.free },
    {
      cause: /the database takes no changes now/,
      breakIt: () => takeNoChanges('set default_transaction_read_only = on'),
      cure: () => takeNoChanges('reset default_transaction_read_only'),
    },
  ]
}

/** Who asks in the moment in which connections are ended on purpose. */
const wasCut = /answered 503.*The database does not answer/

/** Returns how often somebody new was refused; throws when that was for another reason, or never. */
async function askMeanwhile({ url }: Stack, cause: RegExp): Promise<number> {
  const until = performance.now() + broken_s * 1000
  let refused = 0
  while (performance.now() < until) {
    // Pages that have room left take a row still: who is accepted has their week long before the end.
    const said = await askForProgram(url, { duration_weeks: 1 }).then(() => null, String)
    if (said !== null && !wasCut.test(said)) {
      if (!(/answered 503/.test(said) && cause.test(said)))
        throw new Error(`who asked was told: ${said}`)
      refused++
    }
    await wait(1_000)
  }
  if (refused === 0) throw new Error('nobody was refused')
  return refused
}

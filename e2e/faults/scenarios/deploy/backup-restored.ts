import path from 'node:path'
import { makeBackup } from '@/scripts/backup/make-backup'
import { readKeptSecrets } from '@/scripts/backup/kept-secrets'
import { type Asked, slowWeeks } from '../../harness/ask'
import type { Stack } from '../../harness/stack'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 120

export const backupRestored: Scenario = {
  id: 'F26',
  fault: 'a backup is made while programs are written, and restored on another machine',
  criterion: `nobody waits for the backup; on both machines all are completed ≤ ${longest_s} s; there, stored weeks are the same and not paid for again, and their owners are let in`,
  async run(trial) {
    const here = await trial.stack()
    const asked = await Promise.all(
      [6, 8, 10].map((weeks) => trial.ask(here, { weeks, faults: slowWeeks })),
    )
    for (const program of asked) await weeksStored(here, program, 2)
    const file = path.join(here.dataDir, 'backup.sql.gz')
    const secrets = readKeptSecrets(here.dataDir)
    const began = performance.now()
    await makeBackup({ databaseUrl: here.database.adminUrl, secrets }, file)
    trial.say(`the backup took ${((performance.now() - began) / 1000).toFixed(1)} s`)
    const there = await trial.stack({ restore: file })
    const stored = await weeksIn(there)
    const again = await Promise.all(asked.map((program) => trial.adopt(there, program)))
    const recovery_s = await trial.over(there, longest_s)
    await trial.over(here, longest_s)
    const kept = await weeksIn(there)
    for (const [week, body] of stored) {
      if (kept.get(week) !== body) throw new Error(`week ${week} is another one than in the backup`)
    }
    for (const program of again) {
      await expectUnpaid(program, stored)
      const url = `${there.url}/api/programs/status/${program.programId}`
      const { status } = await fetch(url, program)
      if (status !== 200) throw new Error(`its owner is answered ${status}`)
    }
    return { recovery_s, note: `${stored.size} of 24 weeks were in the backup` }
  },
}

/** By program and number. */
async function weeksIn({ database }: Stack): Promise<Map<string, string>> {
  const rows = await database.query<{ week: string; body: string }>(
    `select program_id || ' ' || week as week, body::text as body from week_version where written_by_attempt = 1`,
  )
  return new Map(rows.map(({ week, body }) => [week, body]))
}

async function expectUnpaid(program: Asked, stored: Map<string, string>) {
  const calls = await program.calls()
  const again = calls.find(({ week }) => stored.has(`${program.programId} ${week}`))
  if (again) throw new Error(`week ${again.week} was in the backup and is paid for again`)
}

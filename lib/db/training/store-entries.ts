import type { Transaction } from '@/lib/db/client'
import { setKeyOf } from '@/lib/domain/log/set-key'
import { Prisma } from '@/prisma/generated/client'
import type { LogEntry } from './log-entry'

/** Writes sets of the log: `known` are those that have a row already. */
export async function storeEntries(
  tx: Transaction,
  programId: string,
  entries: readonly LogEntry[],
  known: ReadonlySet<string>,
) {
  const [old, fresh] = [true, false].map((isKnown) =>
    entries.filter((entry) => known.has(setKeyOf(entry)) === isKnown),
  ) as [LogEntry[], LogEntry[]]
  await tx.setLog.createMany({ data: fresh.map((entry) => rowOf(programId, entry)) })
  for (const entry of old) {
    const { week, day, slot, set_no } = entry
    await tx.setLog.update({
      where: {
        program_id_week_day_slot_set_no: { program_id: programId, week, day, slot, set_no },
      },
      data: rowOf(programId, entry),
      select: { rev: true },
    })
  }
}

function rowOf(programId: string, entry: LogEntry) {
  const { standing, prescribed, ...place } = entry
  const { done, rev, client_id, at, other, heard } = standing
  return {
    ...place,
    program_id: programId,
    prescribed: prescribed ?? Prisma.JsonNull,
    done: done ?? Prisma.JsonNull,
    removed_at: done === null ? new Date(at) : null,
    other: other ? { ...other } : Prisma.DbNull,
    heard: heard.map((each) => ({ ...each })),
    ...{ rev, client_id, at: new Date(at) },
  }
}

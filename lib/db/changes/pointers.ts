import type { Transaction } from '@/lib/db/client'
import type { Pointers } from './load-state'

interface Pointer {
  week: number
  version: number
}

/** Whether these are still the current versions of a locked program's weeks. */
export async function isCurrent(
  tx: Transaction,
  programId: string,
  pointers: Pointers,
): Promise<boolean> {
  const rows = await tx.programWeek.findMany({
    where: { program_id: programId },
    select: { week: true, version: true },
  })
  return rows.every(({ week, version }) => pointers[week] === version)
}

/** Makes other versions the current ones. */
export async function movePointers(tx: Transaction, programId: string, pointers: Pointer[]) {
  for (const { week, version } of pointers) {
    await tx.programWeek.update({
      where: { program_id_week: { program_id: programId, week } },
      data: { version },
      select: { week: true },
    })
  }
}

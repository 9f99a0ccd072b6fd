import type { Transaction } from '@/lib/db/client'

interface Pointer {
  week: number
  version: number
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

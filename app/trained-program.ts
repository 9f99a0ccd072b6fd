import { getProgram } from '@/lib/db/owner/get-program'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { ProgramListItem } from '@/lib/domain/contract/views'
import { agendaOf } from '@/lib/domain/schedule/agenda'

/** Nobody trains by more programs at a time. */
const LOOKED_AT = 3

/** The newest finished program that has a workout left; null where there is none. */
export async function trainedProgram(
  ownerId: string,
  programs: readonly ProgramListItem[],
): Promise<ProgramRecord | null> {
  const finished = programs.filter(({ status }) => status === 'completed')
  for (const { program_id } of finished.slice(0, LOOKED_AT)) {
    const program = await getProgram(ownerId, program_id)
    if (program && agendaOf(program, new Date()).next) return program
  }
  return null
}

import 'server-only'
import type { Problem } from '@/lib/domain/contract/problem'
import { type ChangeRun, inWriting } from './in-writing'
import { writtenEffectSchema } from './written-effect'

/** Says on the change why it could not be written; the week stays as it is. Null when the attempt is no longer wanted. */
export async function failChange(run: ChangeRun, error: Problem) {
  return inWriting(run, async (tx, { effect, program_id }) => {
    await tx.change.update({
      where: { id: run.changeId },
      data: {
        status: 'failed',
        effect: { ...writtenEffectSchema.parse(effect), error },
        settled_at: new Date(),
      },
      select: { id: true },
    })
    return { programId: program_id }
  })
}

import 'server-only'
import { Prisma } from '@/prisma/generated/client'
import { change, inRun, type Run } from './in-run'

/**
 * Keeps what can be used of a reply with the metadata while the model repairs it, until the metadata is stored or the
 * program has failed. Null when the run was superseded.
 */
export async function saveMetadataDraft(run: Run, draft: object | null) {
  return inRun(run, async (tx) => {
    await change(tx, run.programId, { metadata_draft: draft ?? Prisma.DbNull })
    return true
  })
}

import 'server-only'
import type { Run } from '@/lib/db/run/in-run'
import { loadRun } from '@/lib/db/run/load-run'
import { saveMetadata } from '@/lib/db/run/save-metadata'
import { saveMetadataDraft } from '@/lib/db/run/save-metadata-draft'
import { metadataProgress } from '@/lib/domain/program/progress-values'
import { writeMetadata } from '@/lib/generation/write-metadata'
import { logJob } from '@/lib/log'
import { timeCommit } from '@/lib/metrics'
import { budgetLeft } from './budget-left'
import { keepDraft } from './keep-draft'
import { retryWithBackoff } from './retry-with-backoff'
import { recordCall } from './record-call'
import { shareWork } from './share-work'
import { type Tries, tryStep } from './try-step'

/**
 * Has a model write the metadata, or repair what it wrote before an interruption, unless it is stored, and stores it. An engine
 * that was restarted may run the step again while it is under way in this process: both then wait for the same writing.
 */
export function writeMetadataStep(run: Run, tries: Tries) {
  return shared(`${run.programId}:${run.attempt}`, () => write(run, tries))
}

const shared = shareWork<Awaited<ReturnType<typeof write>>>()

function write(run: Run, tries: Tries) {
  return tryStep(run, { ...tries, week: null }, async (heartbeat) => {
    const program = await loadRun(run)
    if (!program) return null
    if (program.metadata) return 'already stored'
    const metadata = await writeMetadata({
      profile: program.profile,
      blueprint: program.blueprint,
      ownerId: program.ownerId,
      programId: run.programId,
      signal: heartbeat.signal,
      stillWanted: heartbeat.isWanted,
      budget: await budgetLeft(run, 'metadata'),
      onCall: recordCall(run),
      draft: program.metadataDraft,
      onRepair: (_problems, _n, draft) => keepDraft(run, () => saveMetadataDraft(run, draft)),
    })
    const saved = await timeCommit(() => retryWithBackoff(() => saveMetadata(run, metadata)))
    if (saved === 'stored') {
      logJob(run.programId, 'metadata_written', {
        ms: Date.now() - heartbeat.since,
        weeks: program.weeksTotal,
        progress: metadataProgress,
      })
    }
    return saved
  })
}

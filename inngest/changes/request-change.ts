import 'server-only'
import { isChangeDue, markChangeAccepted } from '@/lib/db/changes/regenerate/change-outbox'
import type { ChangeRun } from '@/lib/db/changes/regenerate/in-writing'
import { inngest } from '@/inngest/client'
import { changeRequested } from '@/inngest/events'
import { sendWithin } from '@/inngest/send-within'

/** Asks the engine to write a change. Returns within a second, whatever the engine does: the change is its own outbox. */
export async function requestChange(run: ChangeRun): Promise<void> {
  await sendWithin(1_000, 'a change; it is asked again', sendChange(run))
}

/** Sends the event unless the engine has accepted it. By its id the engine recognizes duplicates. */
export async function sendChange(run: ChangeRun): Promise<void> {
  if (!(await isChangeDue(run))) return
  const { changeId, attempt } = run
  await inngest.send(
    changeRequested.create({ change_id: changeId, attempt }, { id: `${changeId}:${attempt}` }),
  )
  await markChangeAccepted(run)
}

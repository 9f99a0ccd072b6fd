import 'server-only'
import { retryWithBackoff } from '@/inngest/steps/retry-with-backoff'
import { inngest } from '@/inngest/client'
import { timeStep } from '@/lib/metrics'
import { changeOfEvent, changeRequested } from '@/inngest/events'
import { endFailedChange } from './end-failed-change'
import { writeChangeStep } from './write-change-step'

/**
 * Writes one week again as a change of a program that is written. The program itself does not move: its status, its
 * attempt and its progress are those of its own writing.
 */
export const writeChange = inngest.createFunction(
  {
    id: 'write-change',
    name: 'Write a change',
    triggers: [changeRequested],
    retries: 3,
    singleton: { key: 'event.data.change_id', mode: 'cancel' },
    onFailure: ({ event, error, step }) =>
      step.run('end', () =>
        retryWithBackoff(() => endFailedChange(changeOfEvent(event.data.event.data), error)),
      ),
  },
  async ({ event, step, attempt, maxAttempts }) => {
    const run = { changeId: event.data.change_id, attempt: event.data.attempt }
    await step.run('write', () =>
      timeStep({ step: 'change', attempt }, () =>
        writeChangeStep(run, { attempt, maxAttempts: maxAttempts ?? 4 }),
      ),
    )
  },
)

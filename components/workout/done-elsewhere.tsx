import { ButtonLink } from '@/components/ui/links'
import { Notice } from '@/components/ui/notice'
import type { WorkoutPlan } from './plan/workout-plan'

/** A workout that was done on another device, of which this one has nothing while there is no signal: it is not begun anew. */
export function DoneElsewhere({ plan: { programId, title, when } }: { plan: WorkoutPlan }) {
  return (
    <>
      <header className="pt-6 pb-4">
        <h1 className="text-[clamp(1.625rem,9vw,2.25rem)]">{title} is done</h1>
        <p className="mt-1 text-muted">{when}</p>
      </header>
      <Notice kind="info">
        <p>
          <strong>What was written is not on this device.</strong> It was done on another one, and
          comes here with a signal.
        </p>
      </Notice>
      <ButtonLink
        className="mt-6 min-h-thumb w-full text-lead font-stretch-92%"
        href={`/programs/${programId}`}
      >
        Back to the program
      </ButtonLink>
    </>
  )
}

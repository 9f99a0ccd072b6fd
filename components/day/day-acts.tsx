import { LessTime } from '@/components/changes/minutes/less-time'
import { NotToday } from '@/components/changes/dates/not-today'
import { YourLifts } from '@/components/changes/lifts/your-lifts'
import { TakenChanges } from '@/components/changes/taken/taken-changes'
import { Actions } from '@/components/ui/button'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'
import { isLeft } from '@/lib/domain/schedule/is-left'

interface Props {
  plan: WorkoutPlan
  /** It stands on another day, or nowhere any more. */
  onRedated?: () => void
}

/** What may be otherwise about a day. */
export function DayActs({ plan, onRedated }: Props) {
  return (
    <>
      <Actions className="mt-2">
        <LessTime day={plan} words={isLeft(plan) ? 'Less time' : null} />
        <NotToday day={plan} words={isLeft(plan) ? 'Not today' : null} onTaken={onRedated} />
        <YourLifts programId={plan.programId} lifts={plan.known} units={plan.units} />
      </Actions>
      <TakenChanges programId={plan.programId} changes={plan.changes} />
    </>
  )
}

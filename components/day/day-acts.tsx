import { LessTime } from '@/components/changes/minutes/less-time'
import { NotToday } from '@/components/changes/dates/not-today'
import { YourLifts } from '@/components/changes/lifts/your-lifts'
import { Actions } from '@/components/ui/button'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'
import { isLeft } from '@/lib/domain/schedule/is-left'

/** What may be otherwise about a day. */
export function DayActs({ plan }: { plan: WorkoutPlan }) {
  return (
    <Actions className="mt-2">
      <LessTime day={plan} words={isLeft(plan) ? 'Less time' : null} />
      <NotToday day={plan} words={isLeft(plan) ? 'Not today' : null} />
      <YourLifts programId={plan.programId} lifts={plan.known} units={plan.units} />
    </Actions>
  )
}

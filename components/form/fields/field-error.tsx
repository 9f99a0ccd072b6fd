import { Act } from '@/components/ui/button'
import { Mark } from '@/components/ui/mark'
import type { Problem } from '@/lib/client/form/profile-of'

interface Props {
  field: string
  problem: Problem | undefined
  onRepair?: ((change: NonNullable<Problem['repair']>['change']) => void) | undefined
}

export function FieldError({ field, problem, onRepair }: Props) {
  if (!problem) return null
  const { sentence, repair } = problem
  return (
    <p
      className="mt-2 grid grid-cols-[14px_minmax(0,1fr)] gap-2 text-small text-fail"
      id={`${field}-error`}
    >
      <Mark kind="fail" className="mt-1" />
      <span>
        {sentence}
        {repair && onRepair && (
          <span className="block">
            <Act onClick={() => onRepair(repair.change)}>{repair.label}</Act>
          </span>
        )}
      </span>
    </p>
  )
}

import { Mark } from '@/components/site/mark'
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
    <p className="error" id={`${field}-error`}>
      <Mark kind="fail" />
      <span>
        {sentence}
        {repair && onRepair && (
          <button type="button" className="act" onClick={() => onRepair(repair.change)}>
            {repair.label}
          </button>
        )}
      </span>
    </p>
  )
}

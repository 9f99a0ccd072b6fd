import { Act } from '@/components/ui/button'
import type { ChangeControl } from '@/lib/client/program/use-change'

/** Why it did not happen, and what helps. */
export function ChangeProblem({
  control: { problem, retry, isPending },
}: {
  control: Pick<ChangeControl, 'problem' | 'retry' | 'isPending'>
}) {
  if (!problem) return null
  const { message, way } = problem
  return (
    <p role="alert" className="mt-2 basis-full text-small text-fail">
      {message}{' '}
      {way && (
        <Act disabled={isPending} onClick={retry}>
          {way === 'again' ? 'Look at it again' : 'Try again'}
        </Act>
      )}
    </p>
  )
}

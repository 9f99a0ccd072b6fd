import { Act } from '@/components/ui/button'
import { isAway, type RequestError, sayProblem } from '@/lib/client/request-json'

interface Props {
  /** `Looking at the day.` */
  words: string
  error: RequestError | null
  onRetry: () => void
}

/** Stands in a drawer until what it shows is there, and says why it is not. */
export function LoadingLine({ words, error, onRetry }: Props) {
  return (
    <p className="mt-2 text-small" role="status">
      {error ? sayProblem(error) : words}{' '}
      {error && isAway(error) && <Act onClick={onRetry}>Try again</Act>}
    </p>
  )
}

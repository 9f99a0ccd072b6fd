import { Act } from '@/components/ui/button'

interface Props {
  /** What nobody knows. */
  name: string
  nearest: readonly string[]
  onTake: (name: string) => void
}

/** Offers the names that come nearest to one that nobody knows. Nothing is taken unasked. */
export function DidYouMean({ name, nearest, onTake }: Props) {
  if (nearest.length === 0)
    return (
      <p className="text-note text-muted mt-1">
        We know no exercise called “{name}”. Write it as a gym would, like “bench press”.
      </p>
    )
  return (
    <p className="text-note mt-1 flex flex-wrap gap-x-4">
      <span className="text-muted self-center">Did you mean</span>
      {nearest.map((each) => (
        <Act key={each} onClick={() => onTake(each)}>
          {each}
        </Act>
      ))}
    </p>
  )
}

import { Pick } from '@/components/ui/drawer'
import { Unit } from '@/components/ui/figure'
import type { SwapsView } from '@/lib/domain/contract/change/swap-change'
import type { Units } from '@/lib/domain/vocabulary'
import { count, formatLoad } from '@/lib/domain/words/format'

interface Props {
  swaps: SwapsView
  /** Of which these are the answer; empty for the nearest. */
  search: string
  chosen: string | null
  units: Units
  group: string
  onPick: (exerciseId: string) => void
}

/** What may stand in the place, each with its numbers and why; of a search also what may not, and why not. */
export function SwapChoices({ swaps, search, chosen, units, group, onPick }: Props) {
  const { choices, others } = swaps
  return (
    <div>
      <p className="mb-3 text-small text-muted" role="status">
        {search ? foundWords(swaps) : nearestWords(swaps)}
      </p>
      <fieldset>
        <legend className="sr-only">Instead of {swaps.now.called}</legend>
        {choices.map(({ exercise_id, name, why, work, load_kg, estimated }) => (
          <Pick
            key={exercise_id}
            name={name}
            says={why}
            group={`${group}-exercise`}
            checked={exercise_id === chosen}
            onPick={() => onPick(exercise_id)}
            figure={
              <>
                {work}
                {load_kg !== null && (
                  <span className="block">
                    {formatLoad(load_kg, units)}
                    <Unit className="text-[0.8em]">{units}</Unit>
                    {estimated && ' est.'}
                  </span>
                )}
              </>
            }
          />
        ))}
      </fieldset>
      {others.map(({ exercise_id, name, reason }) => (
        <p
          key={exercise_id}
          className="max-w-none border-t border-hairline py-2.5 pl-9 text-small text-muted"
        >
          <b className="block text-body font-semibold">{name}</b>
          {reason}
        </p>
      ))}
    </div>
  )
}

function nearestWords({ choices, possible }: SwapsView): string {
  if (choices.length > 0) return 'Nearest first; this day does not use them yet.'
  return `Nothing is near. ${count(possible, 'other exercise')} can be searched for.`
}

function foundWords({ choices, found, others }: SwapsView): string {
  if (found + others.length === 0) return 'No exercise is called so.'
  const nearest = found > choices.length ? `, the nearest ${choices.length} of them here` : ''
  const cannot = others.length > 0 ? `; ${others.length} that you cannot do in this place` : ''
  return `${found} you can do${nearest}${cannot}.`
}

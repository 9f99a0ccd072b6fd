import { useEffect, useEffectEvent, useId, useState } from 'react'
import { Blank } from '@/components/ui/blank'
import { useDebounced } from '@/lib/client/form/use-debounced'
import type { ChangeControl } from '@/lib/client/program/use-change'
import { useSwaps } from '@/lib/client/program/use-swaps'
import type { SwapChange, SwapWork } from '@/lib/domain/contract/change/swap-change'
import { LoadingLine } from '@/components/changes/loading-line'
import { SettleChange } from '@/components/changes/settle-change'
import type { SwapPlace } from './swap-place'
import { SwapChoices } from './swap-choices'
import { SwapCosts } from './swap-costs'
import { type Scope, scopeWords, SwapScopes } from './swap-scopes'

interface Props {
  place: SwapPlace
  control: ChangeControl<SwapChange>
  onClose: () => void
}

const TYPING_MS = 250

/** What may stand there, nearest first, or what a search finds; for how long; and what it costs. Two presses where the nearest will do. */
export function SwapForm({ place, control, onClose }: Props) {
  const { week, day, slot, units, today } = place
  const { change, isPending } = control
  const [typed, setTyped] = useState('')
  const search = useDebounced(typed.trim(), TYPING_MS)
  const { data: swaps, error, refetch } = useSwaps(place, search)
  const [picked, setPicked] = useState<string | null>(null)
  const [scope, setScope] = useState<Scope>('today')
  const chosen =
    swaps?.choices.find(({ exercise_id }) => exercise_id === picked) ?? swaps?.choices[0] ?? null
  const wanted = swaps?.reason === null ? (chosen?.exercise_id ?? null) : null
  const ask = useEffectEvent((exercise: string) =>
    control.ask({ kind: 'swap', week, day, slot, exercise, scope }),
  )
  useEffect(() => {
    if (wanted) ask(wanted)
  }, [wanted, scope])
  const group = useId()
  if (!swaps)
    return (
      <LoadingLine
        words="Looking for what comes nearest."
        error={error}
        onRetry={() => void refetch()}
      />
    )
  if (swaps.reason !== null) return <p className="mt-2">{swaps.reason}</p>
  const isSeen = change?.asked.exercise_id === wanted && change?.asked.scope === scope
  const isReady = isSeen && change?.status === 'proposed'
  return (
    <>
      <div className="flex flex-col">
        <SwapChoices {...{ swaps, search, units, group }} chosen={wanted} onPick={setPicked} />
        <label
          className={`mt-2 block ${typed ? 'order-first mb-3' : 'border-t border-hairline pt-2'}`}
        >
          <span className="sr-only">Search exercises</span>
          <Blank
            type="search"
            enterKeyHint="search"
            placeholder={`Search ${swaps.possible} exercises you can do`}
            value={typed}
            onChange={(event) => setTyped(event.target.value)}
          />
        </label>
      </div>
      {chosen && (
        <>
          <SwapScopes {...{ swaps, today, scope, group }} onScope={setScope} />
          <SwapCosts change={isSeen ? change : null} />
          <SettleChange
            control={{ ...control, isPending: isPending || !isReady }}
            take={`Use ${nameBeside(chosen, swaps.now)} ${scopeWords(scope, today)}`}
            keep={`Keep the ${nameBeside(swaps.now, chosen)}`}
            onClose={onClose}
          />
        </>
      )}
    </>
  )
}

/** As it is called in a sentence, unless the other one is called so too. */
function nameBeside(work: SwapWork, other: SwapWork): string {
  return work.called === other.called ? work.name : work.called
}

import { useEffect, useState } from 'react'
import { Act } from '@/components/ui/button'
import { type Rest, secondsLeft, sound } from '@/lib/client/training/rest'
import { formatRest } from '@/lib/domain/words/format'
import type { RestControl } from './use-rest'

const TICK_MS = 250
/** A clock that comes back this long after its end rings no more. */
const RINGS_SECONDS = 2

/** The rest after a set: runs down, says once that it is over, then counts up in the second voice. Never a thing to dismiss. */
export function RestClock({ control, rest }: { control: RestControl; rest: Rest }) {
  const left = useSecondsLeft(rest)
  const over = left <= 0
  const share = Math.min(1, Math.max(0, 1 - left / rest.seconds))
  return (
    <>
      <div className="grid grid-cols-[auto_minmax(0,1fr)_auto_auto] items-center gap-x-3">
        <span
          role="timer"
          aria-label={over ? 'Rest is over' : `Rest, ${formatRest(left)} left`}
          className={`text-hero/[3.25rem] font-figure font-stretch-76% tracking-figure ${over ? 'text-muted' : ''}`}
        >
          {over && '+'}
          {formatRest(Math.abs(left))}
        </span>
        <span className="text-small/[1.25rem] text-muted">
          of {formatRest(rest.seconds)}
          <br />
          {rest.then}
        </span>
        <Act
          className="min-h-press min-w-12 justify-center"
          aria-label="15 seconds more"
          onClick={() => control.longer(15)}
        >
          +15
        </Act>
        <Act className="min-h-press min-w-12 justify-center" onClick={control.end}>
          Skip
        </Act>
      </div>
      <span className="mt-1.5 mb-3 block h-1.5 bg-[linear-gradient(var(--color-line),var(--color-line))] bg-[length:100%_1px] bg-left bg-no-repeat">
        <i className="block h-full bg-ink" style={{ width: `${share * 100}%` }} />
      </span>
    </>
  )
}

/** Counts by the wall clock, so that a sleeping phone loses nothing. Rings when a rest ends before one's eyes. */
function useSecondsLeft(rest: Rest): number {
  const [now, setNow] = useState(Date.now)
  const left = secondsLeft(rest, Math.max(now, rest.began))
  useEffect(() => {
    let before = secondsLeft(rest, Date.now())
    const timer = setInterval(() => {
      const then = secondsLeft(rest, Date.now())
      if (before > 0 && then <= 0 && then > -RINGS_SECONDS) sound()
      before = then
      setNow(Date.now())
    }, TICK_MS)
    return () => clearInterval(timer)
  }, [rest])
  return left
}

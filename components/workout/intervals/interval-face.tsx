import type { IntervalMoment } from '@/lib/domain/measures/interval-at'
import { formatRest } from '@/lib/domain/words/format'
import { strokeLook } from '@/components/workout/stroke-look'
import type { Pace } from './use-moment'

interface Props {
  pace: Pace
  rounds: number
  moment: IntervalMoment
  isPaused?: boolean
}

/** Rounds at a moment: the seconds as large as they are read from a bike, a stroke for each round. */
export function IntervalFace({ pace, rounds, moment, isPaused = false }: Props) {
  const { phase, round, left, done } = moment
  const name = { ready: 'Get ready', hard: pace.hard, easy: pace.easy, over: 'Done' }[phase]
  const where = phase === 'over' ? `${done} of ${rounds} rounds` : `round ${round} of ${rounds}`
  const isQuiet = isPaused || phase !== 'hard'
  return (
    <div className="mt-5" data-open-set>
      <p className="flex max-w-none flex-wrap items-baseline justify-between gap-x-4">
        <span
          role="timer"
          aria-label={`${name}, ${formatRest(left)} left`}
          className={`text-[min(7.5rem,33vw)]/[0.86] font-figure font-stretch-72% tracking-[-0.04em] ${isQuiet ? 'text-muted' : ''}`}
        >
          {formatRest(left)}
        </span>
        <span role="status" className="ml-auto text-right text-lead">
          <b className="font-semibold">{isPaused ? 'Paused' : name},</b> {where}
        </span>
      </p>
      <div
        className="mt-3 flex h-4.5 gap-x-0.75"
        role="img"
        aria-label={`${done} of ${rounds} rounds done`}
      >
        {Array.from({ length: rounds }, (_, index) => (
          <i key={index} className={`flex-1 ${strokeLook[strokeOf(index, done)]}`} />
        ))}
      </div>
    </div>
  )
}

function strokeOf(index: number, done: number): keyof typeof strokeLook {
  if (index < done) return 'done'
  return index === done ? 'now' : 'toDo'
}

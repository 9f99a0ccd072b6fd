import type { ReactNode } from 'react'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'

interface Props {
  progress: number
  done: number
  total: number
  /** What is ready and being written; then the time left. */
  children: ReactNode
}

/** The percentage as a numeral, and a track with a tick for each week. */
export function ProgressBar({ progress, done, total, children }: Props) {
  const ticks = Array.from({ length: total + 1 }, (_, k) => weekReadyProgress(k, total))
  return (
    <div className="progress">
      <p className="percent" aria-hidden="true">
        {progress}
        <span className="u">%</span>
      </p>
      <div className="words">{children}</div>
      <div
        className="track"
        role="progressbar"
        aria-label="Writing the program"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={progress}
        aria-valuetext={`${progress} %, ${done} of ${total} weeks ready`}
      >
        <span className="fill" style={{ width: `${progress}%` }} />
        <span className="ticks">
          {ticks.map((at) => (
            <i key={at} className={at < progress ? 'past' : undefined} style={{ left: `${at}%` }} />
          ))}
        </span>
      </div>
    </div>
  )
}

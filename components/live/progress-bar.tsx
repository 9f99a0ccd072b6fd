import type { ReactNode } from 'react'
import { Unit } from '@/components/ui/figure'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'
import { count } from '@/lib/domain/words/format'

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
    <div className="grid grid-cols-[auto_minmax(0,1fr)] items-end gap-x-6">
      <p
        className="min-w-[2.2ch] text-numeral font-figure font-stretch-78% tracking-[-0.035em]"
        aria-hidden="true"
      >
        {progress}
        <Unit className="text-[0.4em]">%</Unit>
      </p>
      <div className="pb-0.5">{children}</div>
      <div
        className="relative col-span-full mt-6 h-2.5 [background:linear-gradient(var(--color-line),var(--color-line))_left_center/100%_1px_no-repeat]"
        role="progressbar"
        aria-label="Writing the program"
        aria-valuemin={0}
        aria-valuemax={100}
        aria-valuenow={progress}
        aria-valuetext={`${progress} %, ${done} of ${count(total, 'week')} ready`}
      >
        <span
          className="block h-full bg-pen [transition:width_240ms_var(--ease-arrive)]"
          style={{ width: `${progress}%` }}
        />
        <span className="absolute inset-0">
          {ticks.map((at) => (
            <i
              key={at}
              className={`absolute inset-y-0 w-px ${at < progress ? 'bg-paper' : 'bg-line'}`}
              style={{ left: `${at}%` }}
            />
          ))}
        </span>
      </div>
    </div>
  )
}

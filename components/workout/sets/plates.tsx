import { formatLoad } from '@/lib/domain/words/format'
import { platesPerSide } from '@/components/workout/plan/plates-per-side'
import type { WorkoutPlan } from '@/components/workout/plan/workout-plan'

interface Props {
  plan: WorkoutPlan
  load_kg: number
}

/** One side of the bar, heaviest inside, a figure under each; a sentence where the plates do not make this weight. */
export function Plates({ plan: { bar_kg, plates_kg, units }, load_kg }: Props) {
  const plates = platesPerSide(load_kg, bar_kg, plates_kg)
  if (!plates) {
    return load_kg < bar_kg ? null : (
      <p className="mt-3 text-small text-muted">Your plates do not make this weight.</p>
    )
  }
  const figures = plates.map((plate) => formatLoad(plate, units))
  const most = Math.max(...plates_kg, 1)
  return (
    <div
      className="mt-3"
      role="img"
      aria-label={
        plates.length > 0
          ? `Plates on each side: ${figures.join(', ')} ${units}, on a bar of ${formatLoad(bar_kg, units)}`
          : `The empty bar, ${formatLoad(bar_kg, units)} ${units}`
      }
    >
      <div className="relative flex h-11 items-center pl-19 before:absolute before:inset-x-0 before:h-0.75 before:bg-line">
        {plates.map((plate, index) => (
          <i key={index} className="relative flex w-8.5 justify-center">
            <b
              className="w-3.25 bg-ink [print-color-adjust:exact]"
              style={{ height: 12 + 32 * Math.sqrt(plate / most) }}
            />
          </i>
        ))}
      </div>
      <div className="flex items-baseline text-small text-muted">
        <span className="w-19">bar {formatLoad(bar_kg, units)}</span>
        {figures.map((figure, index) => (
          <b
            key={index}
            className="w-8.5 text-center text-[1.1875rem]/[1.5rem] font-figure text-ink font-stretch-80%"
          >
            {figure}
          </b>
        ))}
        <span className="ml-auto">each side</span>
      </div>
    </div>
  )
}

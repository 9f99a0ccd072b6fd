import type { PlannedLift } from './plan/workout-plan'

/** The ramp under its own name, so that nobody reads it as work. */
export function WarmUp({ lift: { ramp, rampWords } }: { lift: PlannedLift }) {
  if (ramp.length === 0) {
    return rampWords ? (
      <p className="mt-4 text-small">
        <b className="font-semibold">Warm-up, not counted:</b> {rampWords}.
      </p>
    ) : null
  }
  return (
    <div className="mt-4">
      <p className="text-small font-semibold">Warm-up, not counted</p>
      <ol
        className="mt-1 grid items-end"
        style={{ gridTemplateColumns: `repeat(${ramp.length}, minmax(0, 1fr))` }}
        aria-label="Warm-up"
      >
        {ramp.map(({ weight, amount }, index) => (
          <li
            key={index}
            className="border-t-2 border-line pt-1 text-[1.1875rem]/[1.375rem] font-medium font-stretch-80%"
            style={{ paddingBottom: 7 * index }}
          >
            {weight}
            <span className="block text-small/[1.125rem] font-normal text-muted">× {amount}</span>
          </li>
        ))}
      </ol>
    </div>
  )
}

import { PhaseStrip } from '@/components/phases/phase-strip'
import type { Blueprint } from '@/lib/domain/blueprint/schema'

/** Where this week stands in the program. */
export function WeekStrip({ blueprint, week }: { blueprint: Blueprint; week: number }) {
  const weeks = blueprint.weeks
  const crowded = weeks.length > 26
  return (
    <ol
      className={weeks.length <= 9 ? 'all-weeks few' : 'all-weeks'}
      aria-hidden="true"
      style={{ gridTemplateColumns: `repeat(${weeks.length}, minmax(0, 1fr))` }}
    >
      {weeks.map((one) => (
        <li key={one.week} className={one.week === week ? 'now' : undefined}>
          <PhaseStrip phase={one.phase} className="mr-[0.5mm] h-[2.4mm]" />
          {(!crowded || one.week === week || one.week % 4 === 1) && one.week}
        </li>
      ))}
    </ol>
  )
}

import type { CSSProperties } from 'react'
import type { Blueprint } from '@/lib/domain/blueprint/schema'

/** Where this week stands in the program. */
export function WeekStrip({ blueprint, week }: { blueprint: Blueprint; week: number }) {
  const weeks = blueprint.weeks
  const crowded = weeks.length > 26
  return (
    <ol
      className={weeks.length <= 9 ? 'all-weeks few' : 'all-weeks'}
      aria-hidden="true"
      style={{ '--n': weeks.length } as CSSProperties}
    >
      {weeks.map((one) => (
        <li key={one.week} className={`${one.phase} ${one.week === week ? 'now' : ''}`}>
          <span className="strip" />
          {(!crowded || one.week === week || one.week % 4 === 1) && one.week}
        </li>
      ))}
    </ol>
  )
}

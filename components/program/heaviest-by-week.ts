import type { ProgramRecord } from '@/lib/domain/contract/program-record'

/** A main lift and the heaviest set of each week in which it has a weight. */
export interface LiftLoads {
  id: string
  name: string
  loads: { week: number; load_kg: number }[]
}

/** So many columns stand side by side on a phone. */
const MOST_LIFTS = 3

/** The main lifts that have weights in most weeks, in the order in which the program trains them. */
export function heaviestByWeek({ weeks, exercises: names }: ProgramRecord): LiftLoads[] {
  const lifts = new Map<string, Map<number, number>>()
  for (const { week, workouts } of weeks) {
    for (const { exercise_id, role, sets } of workouts.flatMap(({ exercises }) => exercises)) {
      const loads = sets.flatMap(({ load_kg }) => load_kg ?? [])
      if (role !== 'main' || loads.length === 0) continue
      const known = lifts.get(exercise_id) ?? new Map<number, number>()
      known.set(week, Math.max(known.get(week) ?? 0, ...loads))
      lifts.set(exercise_id, known)
    }
  }
  const found = [...lifts].map(([id, loads]) => ({
    id,
    name: names[id]?.name ?? id,
    loads: [...loads].map(([week, load_kg]) => ({ week, load_kg })),
  }))
  const most = found
    .toSorted((one, other) => other.loads.length - one.loads.length)
    .slice(0, MOST_LIFTS)
  return found.filter((lift) => most.includes(lift))
}

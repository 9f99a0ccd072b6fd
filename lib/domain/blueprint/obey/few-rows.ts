import type { Athlete } from '@/lib/domain/athlete/athlete'

/** Lifting exercises of a session for those who want few, or are new to gyms. */
export const FEW_ROWS = 5

/** Weeks in which those who are new to gyms learn on its machines; the bar follows. */
export const MACHINE_WEEKS = 4

export function wantsFewRows(athlete: Athlete): boolean {
  return athlete.wishes.style.includes('few_exercises') || isNewToGyms(athlete)
}

/** Whether machines still stand for the bar: in the light week after them nothing new is found. */
export function learnsOnMachines(
  athlete: Athlete,
  { week, phase }: { week: number; phase: string },
): boolean {
  const isNext = week === MACHINE_WEEKS + 1 && phase === 'deload'
  return isNewToGyms(athlete) && phase !== 'taper' && (week <= MACHINE_WEEKS || isNext)
}

/** Beginners who are nervous of the gym meet its machines first, and few of them. */
export function isNewToGyms({ wishes, level }: Pick<Athlete, 'wishes' | 'level'>): boolean {
  return wishes.tone === 'nervous' && level === 'beginner'
}

import type { AthleteProfile } from './profile'

export interface Population {
  under18: boolean
  /** From 50: shorter runs of loading weeks. */
  fifty: boolean
  /** From 65: gentler starts, fast and balance work. */
  senior: boolean
  ageUnknown: boolean
  /** Realization weeks and tests: only with a known age of 18-64, and never for beginners. */
  mayPeak: boolean
}

/** What an athlete's age and level allow; the population's rule always wins over the goal's. Cut-offs are our judgement. */
export function populationOf({
  age,
  fitness_level,
}: Pick<AthleteProfile, 'age' | 'fitness_level'>): Population {
  const adult = age !== null && age >= 18 && age < 65
  return {
    under18: age !== null && age < 18,
    fifty: age !== null && age >= 50,
    senior: age !== null && age >= 65,
    ageUnknown: age === null,
    mayPeak: adult && fitness_level !== 'beginner',
  }
}

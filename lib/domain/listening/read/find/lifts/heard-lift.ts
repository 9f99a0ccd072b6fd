import type { RuleReading } from '@/lib/domain/listening/reading'

export type Lift = RuleReading['lifts'][number]

/** A lift that was heard, and of which exercise. */
export interface HeardLift {
  id: string
  lift: Lift
}

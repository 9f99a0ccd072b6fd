import type { Units } from '@/lib/domain/vocabulary'

/** A day of which an exercise may make way. */
export interface SwappedDay {
  programId: string
  week: number
  day: number
  title: string
  units: Units
}

import type { Units } from '@/lib/domain/vocabulary'

/** An exercise that may make way for another, as its drawer needs it. */
export interface SwapPlace {
  programId: string
  week: number
  day: number
  slot: string
  /** `Machine leg press` */
  name: string
  units: Units
  /** `Today` where it is being trained, `This day` where it is read. */
  today: string
}

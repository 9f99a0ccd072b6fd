/** A workout that may be otherwise, as its drawers need it. */
export interface ChangedDay {
  programId: string
  week: number
  day: number
  title: string
  minutes: number
  planned_on: string
  /** Of the program. */
  time_zone: string
}

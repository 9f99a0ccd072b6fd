/** A lift from whose sets the plan reckons weights. */
export interface KnownLift {
  exercise_id: string
  name: string
}

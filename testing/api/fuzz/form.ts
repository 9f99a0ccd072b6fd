/** The smallest form that is accepted. */
export const form = {
  ...{ height_cm: 178, weight_kg: 80, age: 30 },
  ...{ goal_category: 'strength', goal_raw: 'A stronger squat', fitness_level: 'intermediate' },
  ...{ duration_weeks: 1, days_per_week: 2 },
}

import type { FromWords } from '@/lib/domain/listening/heard'
import { type Answers, kitAnswers, liftAnswers, minutesAnswers, weightAnswers } from './answers'
import { type PlannedDays, trainingDays } from './training-days'

/** What a yes to a question fills in, as the form's own answers. */
export function fillFromWords(
  answers: Answers,
  sets: FromWords,
  planned?: PlannedDays,
): Partial<Answers> {
  const { equipment, own_weights, known_lifts, specific_sport, excluded_exercises } = sets
  return {
    ...timeAnswers(answers, sets, planned),
    ...(equipment && kitAnswers(equipment)),
    ...(own_weights && weightAnswers(own_weights, answers.units)),
    ...(sets.limitations && {
      limitations: sets.limitations.filter((one) => one !== 'pregnancy'),
    }),
    ...(excluded_exercises && { excluded: excluded_exercises }),
    ...(specific_sport !== undefined && { sport: specific_sport }),
    ...(known_lifts && { lifts: liftAnswers(known_lifts) }),
  }
}

/** Chosen weekdays say how many there are, and minutes of their own belong to chosen ones. */
function timeAnswers(
  answers: Answers,
  sets: FromWords,
  planned: PlannedDays | undefined,
): Partial<Answers> {
  const { session_minutes, days_per_week, minutes_by_day } = sets
  const changed: Partial<Answers> = {}
  if (session_minutes !== undefined) changed.minutes = String(session_minutes)
  const days = days_per_week === undefined ? answers.days : String(days_per_week)
  if (days !== answers.days) Object.assign(changed, { days, weekdays: [], minutesByDay: {} })
  if (sets.weekdays) {
    Object.assign(changed, { weekdays: sets.weekdays, days: String(sets.weekdays.length) })
  }
  if (minutes_by_day) {
    changed.weekdays = sets.weekdays ?? trainingDays({ ...answers, ...changed }, planned)
    changed.minutesByDay = minutesAnswers(minutes_by_day)
  }
  return changed
}

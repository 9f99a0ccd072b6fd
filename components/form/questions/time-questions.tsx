import { Section } from '@/components/ui/section'
import { questionsLook } from './questions-look'
import { Figures } from './figures'
import { MinutesByDay } from './minutes-by-day'
import { WeekdayQuestion } from './weekday-question'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { type PlannedDays, trainingDays } from '@/lib/client/form/training-days'

interface Props extends FormPart {
  /** The days that the plan takes, and what they are for, once it is known. */
  planned: PlannedDays | undefined
  week: string | undefined
}

export function TimeQuestions({ answers, change, problems, planned, week }: Props) {
  const days = trainingDays(answers, planned)
  return (
    <Section className={questionsLook} label="Time">
      <Figures
        legend="Weeks"
        name="duration_weeks"
        figures={['4', '6', '8', '12', '16', '24']}
        range="1 to 52"
        value={answers.weeks}
        onChange={(weeks) => change({ weeks })}
        problem={problemOf(problems, 'duration_weeks')}
      />
      <Figures
        legend="Days a week"
        name="days_per_week"
        figures={['1', '2', '3', '4', '5', '6', '7']}
        value={answers.days}
        onChange={(days) => change({ days, weekdays: [], minutesByDay: {} })}
      />
      <WeekdayQuestion {...{ days, change, problems, week }} />
      <Figures
        legend="Minutes a session"
        name="session_minutes"
        figures={['20', '30', '45', '60', '90']}
        range="20 to 180"
        value={answers.minutes}
        onChange={(minutes) => change({ minutes })}
        problem={problemOf(problems, 'session_minutes')}
      />
      <MinutesByDay {...{ answers, days, change, problems }} />
    </Section>
  )
}

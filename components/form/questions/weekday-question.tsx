import { Act } from '@/components/ui/button'
import { Choice, ChoiceGroup } from '@/components/ui/choices'
import { LabelledBlank } from '@/components/form/fields/labelled-blank'
import { FieldError } from '@/components/form/fields/field-error'
import { type FormPart, problemOf } from '@/components/form/form-part'
import { trainingWeekdays } from '@/lib/domain/athlete/training-weekdays'
import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'
import { weekdayWords } from '@/lib/domain/words/words'

interface Props extends FormPart {
  /** What the days are for, once the plan is known. */
  week: string | undefined
}

/** Which days: those that the plan would take stand circled until others are. */
export function WeekdayQuestion({ answers, change, problems, week }: Props) {
  const days = daysOf(answers)
  const toggle = (day: Weekday) => {
    const next = weekdaySchema.options.filter((each) => days.includes(each) !== (each === day))
    if (next.length > 0) change({ weekdays: next, days: String(next.length) })
  }
  const byDay = Object.keys(answers.minutesByDay).length > 0
  return (
    <>
      <ChoiceGroup legend="On these days" id="weekdays" hint={week}>
        {weekdaySchema.options.map((day) => (
          <Choice
            key={day}
            several
            name="weekdays"
            checked={days.includes(day)}
            onChoose={() => toggle(day)}
          >
            <span aria-hidden="true">{weekdayWords[day].short}</span>
            <span className="sr-only">{weekdayWords[day].long}</span>
          </Choice>
        ))}
      </ChoiceGroup>
      <FieldError field="weekdays" problem={problems.weekdays} />
      {byDay ? (
        <MinutesByDay {...{ answers, change, problems, days }} />
      ) : (
        <Act
          className="text-small/body"
          onClick={() =>
            change({
              weekdays: days,
              minutesByDay: Object.fromEntries(days.map((day) => [day, answers.minutes])),
            })
          }
        >
          Some days are shorter or longer
        </Act>
      )}
    </>
  )
}

function MinutesByDay({ answers, change, problems, days }: FormPart & { days: Weekday[] }) {
  return (
    <fieldset className="mt-4">
      <legend className="text-small font-semibold">Minutes on each day</legend>
      <div className="mt-2 grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] items-start gap-6">
        {days.map((day) => (
          <LabelledBlank
            key={day}
            label={weekdayWords[day].long}
            field={`minutes_by_day.${day}`}
            inputMode="numeric"
            unit="min"
            placeholder={answers.minutes}
            value={answers.minutesByDay[day] ?? ''}
            onChange={(minutes) =>
              change({ weekdays: days, minutesByDay: { ...answers.minutesByDay, [day]: minutes } })
            }
            problem={problemOf(problems, `minutes_by_day.${day}`)}
          />
        ))}
      </div>
      <Act className="text-small/body" onClick={() => change({ minutesByDay: {} })}>
        The same on all days
      </Act>
    </fieldset>
  )
}

function daysOf({ weekdays, days }: FormPart['answers']): Weekday[] {
  return trainingWeekdays({ days_per_week: Number(days), weekdays })
}

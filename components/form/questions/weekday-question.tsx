import { Choice, ChoiceGroup } from '@/components/ui/choices'
import { FieldError } from '@/components/form/fields/field-error'
import type { FormPart } from '@/components/form/form-part'
import { daysOfWeek } from '@/lib/domain/athlete/training-weekdays'
import type { Weekday } from '@/lib/domain/vocabulary'
import { weekdayWords } from '@/lib/domain/words/words'

interface Props extends Omit<FormPart, 'answers'> {
  days: readonly Weekday[]
  /** What the days are for, once the plan is known. */
  week: string | undefined
}

/** Which days: those that the plan would take stand circled until others are. */
export function WeekdayQuestion({ days, change, problems, week }: Props) {
  const toggle = (day: Weekday) => {
    const next = daysOfWeek.filter((each) => days.includes(each) !== (each === day))
    if (next.length > 0) change({ weekdays: next, days: String(next.length) })
  }
  return (
    <>
      <ChoiceGroup legend="On these days" id="weekdays" hint={week}>
        {daysOfWeek.map((day) => (
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
    </>
  )
}

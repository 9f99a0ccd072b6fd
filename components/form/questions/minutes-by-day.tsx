import { Act } from '@/components/ui/button'
import { LabelledBlank } from '@/components/form/fields/labelled-blank'
import type { FormPart } from '@/components/form/form-part'
import type { Weekday } from '@/lib/domain/vocabulary'
import { weekdayWords } from '@/lib/domain/words/words'

interface Props extends FormPart {
  days: readonly Weekday[]
}

/** For weeks whose days are not equally long; whoever says so has chosen the days. */
export function MinutesByDay({ answers, days, change, problems }: Props) {
  const { minutes, minutesByDay } = answers
  if (Object.keys(minutesByDay).length === 0) {
    const all = Object.fromEntries(days.map((day) => [day, minutes]))
    return (
      <Act
        className="text-small/body"
        onClick={() => change({ weekdays: [...days], minutesByDay: all })}
      >
        Some days are shorter or longer
      </Act>
    )
  }
  return (
    <fieldset className="mt-4">
      <legend className="sr-only">Minutes on each day</legend>
      <div className="grid grid-cols-[repeat(auto-fill,minmax(6.5rem,1fr))] items-start gap-6">
        {days.map((day) => (
          <LabelledBlank
            key={day}
            label={weekdayWords[day].long}
            field={`minutes_by_day.${day}`}
            inputMode="numeric"
            unit="min"
            placeholder={minutes}
            value={minutesByDay[day] ?? ''}
            onChange={(own) => change({ minutesByDay: { ...minutesByDay, [day]: own } })}
            problem={problems[`minutes_by_day.${day}`]}
          />
        ))}
      </div>
      <Act className="text-small/body" onClick={() => change({ minutesByDay: {} })}>
        The same on all days
      </Act>
    </fieldset>
  )
}

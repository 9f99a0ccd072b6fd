import type { AuditedProgram, AuditedWeek } from '@/lib/domain/audit/audited-program'
import { mustBe } from '@/lib/domain/audit/judge'
import type { ProgramRule, Reading } from '@/lib/domain/audit/rule'
import {
  mergeTruths,
  truthsOfWeek,
  untrueClaim,
  type Truths,
} from '@/lib/domain/audit/words/truths-of'
import { unsoundAdvice } from '@/lib/domain/audit/words/unsound-advice'

/** What the words say. */
export const wordRules: ProgramRule[] = [
  {
    id: 'R04',
    title: 'Numbers in words',
    source: 'our contract',
    scope: 'week',
    check: trueNumbers,
  },
  {
    id: 'N23',
    title: 'Words without diagnosis, pain or shame',
    source: 'our contract',
    scope: 'week',
    check: soundAdvice,
  },
]

/** A number with a unit must be a value of its week, a phase its own; in the program's own words, of any week. */
function trueNumbers(program: AuditedProgram): Reading[] {
  const weeks = program.audited.map((week) => ({ week, truths: truthsOfWeek(program, week.week) }))
  const ofAnyWeek = mergeTruths(weeks.map(({ truths }) => truths))
  return [
    ...wordsOf(program).map((text) => numbersIn(text, ofAnyWeek)),
    ...weeks.flatMap(({ week, truths }) =>
      wordsIn(week).map((text) => ({ week: week.number, ...numbersIn(text, truths) })),
    ),
  ]
}

interface Words {
  where: string
  text: string
}

function numbersIn({ where, text }: Words, truths: Truths): Reading {
  const wrong = untrueClaim(text, truths)
  return {
    where,
    ...mustBe(!wrong, 'warn', wrong ? `“${wrong}”` : 'all of them true', 'a value of that week'),
    sentence: `The words say “${wrong}”, which is no number of that week (our contract).`,
  }
}

function soundAdvice(program: AuditedProgram): Reading[] {
  return [
    ...wordsOf(program).map((words) => ({ week: undefined, words })),
    ...program.audited.flatMap((week) =>
      wordsIn(week).map((words) => ({ week: week.number, words })),
    ),
  ].map(({ week, words }): Reading => {
    const fault = unsoundAdvice(words.text)
    return {
      where: words.where,
      ...(week === undefined ? {} : { week }),
      ...mustBe(!fault, 'fail', fault ?? 'none of it', 'none of it'),
      sentence: `The words speak of ${fault}, which has no place in a program (our contract).`,
    }
  })
}

function wordsOf({ metadata }: AuditedProgram): Words[] {
  const { name, why, strategy } = metadata
  return [
    { where: 'Name', text: name },
    { where: 'Why this plan', text: why },
    { where: 'Strategy', text: strategy },
  ]
}

function wordsIn({ week, days }: AuditedWeek): Words[] {
  return [
    { where: 'Week', text: [week.title, week.focus, week.note].join('. ') },
    ...days.flatMap(({ workout, name, lifts }) => [
      { where: name, text: [workout.title, workout.focus, workout.note].join('. ') },
      ...lifts.map((lift) => ({ where: lift.name, text: lift.exercise.cue ?? '' })),
    ]),
  ]
}

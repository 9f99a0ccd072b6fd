import { weekdayNames } from '@/lib/domain/listening/lexicon/calendar'
import { besideTrainingDays, goesToTrain } from '@/lib/domain/listening/lexicon/schedule'
import { anyOf, everyOf } from '@/lib/domain/listening/read/any-of'
import type { Clause, Sentence, Span } from '@/lib/domain/listening/read/said'

const days = Object.values(weekdayNames).join('|')
const someDay = anyOf(days)
const everyDay = everyOf(`${days}|mwf|tth|tu|th|[mtwf]`)
const known = new Set(besideTrainingDays.split(' '))
const goes = anyOf(goesToTrain)
const beginsWithDay = new RegExp(`^\\W*(?:(?:and|or|plus|then|maybe) )?(?:${days})\\b`, 'i')
/** "If it is not snowing", "as long as it takes", "after work". */
const proviso =
  /\b(?:if|unless|as long as|depending)\b[^,;]*|\b(?:before|after|at) (?:the |my )?[a-z]+(?: (?:one|run|hours|time))?\b/gi

/**
 * Whether weekdays stand there for training: beside words of sessions and times and no others ("Gym: Tue, Fri, 50 min"),
 * or after an "I lift". "Nets Mon, Thu" are days of something else.
 */
export function areForTraining(sentence: Sentence, day: Span): boolean {
  const { until, then } = listAround(sentence, day)
  if (!until.every(isOfTraining)) return false
  return until.some(saysSo) || then.every(isOfTraining)
}

/** The clauses of the list in which a day stands, to its own and after, with the one that an open bracket belongs to. */
function listAround({ text, clauses }: Sentence, { from, to }: Span) {
  let first = clauses.findLastIndex((clause) => clause.from <= from)
  const own = clauses.findLastIndex((clause) => clause.from < to)
  let last = own
  while (goesOn(clauses, first)) first -= 1
  while (goesOn(clauses, last + 1)) last += 1
  if (/\(\s*$/.test(text.slice(0, clauses[first]!.from)) && first > 0) first -= 1
  return { until: clauses.slice(first, own + 1), then: clauses.slice(own + 1, last + 1) }
}

/** Whether a clause goes on with the days of the one before it. */
function goesOn(clauses: readonly Clause[], at: number): boolean {
  const [before, clause] = [clauses[at - 1], clauses[at]]
  return !!before && !!clause && beginsWithDay.test(clause.text) && someDay.test(before.text)
}

function saysSo({ text }: Clause): boolean {
  return goes.test(text)
}

function isOfTraining(clause: Clause): boolean {
  const words = clause.text.replace(proviso, ' ').replace(everyDay, ' ').toLowerCase()
  return saysSo(clause) || (words.match(/[a-z][a-z']*/g) ?? []).every((word) => known.has(word))
}

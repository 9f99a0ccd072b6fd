import { numberWord } from '@/lib/domain/words/number-word'

/** What a set leaves at its end, as a lifter says it: "two left", "one left", "nothing left". */
export function leftWords(rir: number): string {
  return `${rir === 0 ? 'nothing' : numberWord(rir)} left`
}

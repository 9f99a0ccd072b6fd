import { expect, test } from 'vitest'
import { gridCases, gridProfile } from '@/testing/plans/grid-cases'
import { programAsPlanned } from '@/testing/plans/rows-as-planned'
import { progressionSentences } from './progression-sentences'

/** Every 41st request; units in turn. */
const profiles = gridCases()
  .filter((_, index) => index % 41 === 11)
  .map((request, index) => ({
    ...gridProfile(request),
    units: index % 3 === 0 ? ('lb' as const) : ('kg' as const),
    known_lifts: index % 4 === 1 ? [] : gridProfile(request).known_lifts,
  }))

test('every row says what is done, what comes next and what follows a miss, in sound sentences', () => {
  const isSound = (sentence = '') =>
    /^[A-Z0-9].*\.$/.test(sentence) &&
    !/null|undefined|NaN|Infinity|\b1 (sets|reps|minutes|rounds)\b/.test(sentence) &&
    !/ {2}|\.\.|%%|-\d/.test(sentence)
  for (const profile of profiles) {
    for (const { exercise, week } of programAsPlanned(profile).rows) {
      const said = progressionSentences(exercise, profile.units, week.week)
      const unsound = [said?.today, said?.next, said?.stall].filter((one) => !isSound(one))
      expect(unsound, exercise.exercise_id).toEqual([])
    }
  }
})

test('no row names a weight in the other unit', () => {
  for (const profile of profiles) {
    const other = profile.units === 'kg' ? /\d.lb\b/ : /\d.kg\b/
    for (const { exercise, week } of programAsPlanned(profile).rows)
      expect(JSON.stringify(progressionSentences(exercise, profile.units, week.week))).not.toMatch(
        other,
      )
  }
})

import { expect, it } from 'vitest'
import { program } from '@/testing/programs/written-program'
import { plannedTruths } from './planned-truths'
import { keepTrueSentences } from './true-numbers'

const { profile, blueprint } = program({ duration_weeks: 12 })
const truths = plannedTruths(profile, blueprint)
const groups = blueprint.weeks.flatMap(({ days }) =>
  days.flatMap(({ rows }) => rows.flatMap((row) => row.groups)),
)

it('words about a program may name what the plan fixes: sets, both ends of a range, percentages', () => {
  for (const { sets, amount_min, amount_max, pct_1rm } of groups) {
    expect(truths.sets).toContain(sets)
    expect([...truths.reps, ...truths.seconds]).toEqual(
      expect.arrayContaining([amount_min, amount_max]),
    )
    if (pct_1rm !== null) expect(truths.percent).toContain(Math.round(pct_1rm))
  }
  const sentence = 'Twelve weeks on four days a week, from sets of 8-12 down to heavy sets of 3.'
  expect(keepTrueSentences(sentence, truths).left).toEqual([])
})

it.each(['Do 11 sets of squats.', 'This is a 16-week program.', 'Lift 140 kg.', 'Use 99 %.'])(
  'and nothing else: %s',
  (sentence) => expect(keepTrueSentences(sentence, truths).left).toEqual([sentence]),
)

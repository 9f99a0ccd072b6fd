import { expect, test } from 'vitest'
import { wishesSchema, type Wishes } from '@/lib/domain/athlete/wishes'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { randomAthletes } from '@/testing/plans/random-athletes'
import { describeProfile } from '@/testing/programs/describe-profile'

const lift = { exercise: 'bench-press', kg: null, reps: null, by: null }

/** One of each kind, no two of which ask for the same. */
const wishes: Partial<Wishes>[] = [
  { areas: [{ area: 'quads', ask: 'more' }] },
  { areas: [{ area: 'biceps', ask: 'more' }] },
  { lifts: [{ ...lift, ask: 'improve' }] },
  { skills: [{ skill: 'push_up', now: 6, reps: null }] },
  { event: { kind: 'race', date: '2027-01-30' } },
  { off_days: ['mon'] },
  { season: 'in' },
  { layoff_weeks: 40 },
  { style: ['high_reps'] },
  { conditioning: { want: 'add', minutes: null } },
  { body: 'gain' },
  { tone: 'nervous' },
]

const athletes = randomAthletes(45, 21)
  .filter(({ profile }) => refusalOf(profile) === null)
  .map(({ profile }) => ({
    ...profile,
    duration_weeks: Math.min(5, profile.duration_weeks),
    start_date: '2027-01-04',
  }))

test('wishes of different kinds give different rows, and none gives those of the plain plan without saying so', () => {
  const same: string[] = []
  athletes.forEach((profile, place) => {
    const met = new Map([[rowsOf(buildBlueprint(profile)), 'nothing']])
    for (const wish of wishes.filter((_, index) => (index + place) % 4 === 0)) {
      const plan = buildBlueprint(profile, wishesSchema.parse(wish))
      const { outcome, sentence } = plan.answers[0]!
      if (outcome !== 'done' && outcome !== 'partly') continue
      const other = met.get(rowsOf(plan))
      met.set(rowsOf(plan), sentence)
      if (other && !sentence.includes('already'))
        same.push(`${other} | ${sentence} | ${describeProfile(profile)}`)
    }
  })
  expect(same).toEqual([])
})

function rowsOf({ slots, weeks, projected }: Blueprint): string {
  return JSON.stringify({ slots: slots.map(({ why, ...slot }) => slot), weeks, projected })
}

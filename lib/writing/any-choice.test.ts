import { describe, expect, it } from 'vitest'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { exerciseIds } from '@/lib/domain/catalogue/catalogue'
import { buildMetadataBlock } from '@/lib/domain/contract/build-canonical-block'
import type { Exercise, SlotChoice } from '@/lib/domain/program/schema'
import { sampleProfiles } from '@/testing/programs/sample-profiles'
import { sampleSize, seeded } from '@/testing/sampling'
import { chooseSlots } from './choose-slots'
import { composeWeek } from './compose-week'
import { readWeek } from './loose-reply'

type OpenSlots = ReturnType<typeof buildMetadataBlock>['slots']

type Choose = (slots: OpenSlots) => SlotChoice[]

/** What becomes of the choice of a model. */
function chosenBy(choose: Choose, profile: AthleteProfile, blueprint: Blueprint) {
  const open = buildMetadataBlock(profile, blueprint).slots
  return chooseSlots({ profile, blueprint, reply: choose(open) })
}

/** The program of a model that chooses so, and says nothing about any week. */
function programOf(choose: Choose, profile: AthleteProfile, blueprint: Blueprint) {
  const chosen = chosenBy(choose, profile, blueprint)
  const weeks = blueprint.weeks.map(
    (week) =>
      composeWeek({ profile, blueprint, metadata: chosen, week, reply: readWeek({}, null) }).value,
  )
  return { chosen, weeks }
}

describe('whatever exercises a model chooses', () => {
  const athletes = sampleProfiles(sampleSize(1_500), 7, [])
    .map((profile) => ({ ...profile, duration_weeks: Math.min(profile.duration_weeks, 12) }))
    .filter((profile) => !refusalOf(profile))
    .map((profile) => ({ profile, blueprint: buildBlueprint(profile) }))

  it('all are candidates of their slots, and none is on a day twice in any week', () => {
    for (const [seed, { profile, blueprint }] of athletes.entries()) {
      const next = seeded(seed)
      const pick = <T>(list: readonly T[]) => list[next(list.length)]!
      const byChance: Choose = (slots) =>
        slots
          .filter(() => next(10) > 0)
          .map(({ slot, candidates }) => ({
            slot,
            a: next(8) > 0 ? pick(candidates) : pick(exerciseIds),
            b: next(8) > 0 ? pick(candidates) : pick(exerciseIds),
          }))
      const { chosen, weeks } = programOf(byChance, profile, blueprint)
      for (const [index, { candidates }] of blueprint.slots.entries()) {
        expect(candidates).toContain(chosen.slots[index]?.a)
        expect(candidates).toContain(chosen.slots[index]?.b)
      }
      for (const { week, workouts } of weeks) {
        for (const { day, exercises } of workouts) {
          const ids = exercises.map(({ exercise_id }) => exercise_id)
          const twice = ids.filter((id, at) => ids.indexOf(id) !== at)
          expect(twice, `week ${week}, day ${day}: ${JSON.stringify(profile)}`).toEqual([])
        }
      }
    }
  })

  it('the plan’s own are taken without a word where a model agrees with it', () => {
    const agree: Choose = (slots) =>
      slots.map(({ slot, candidates, variant }) => ({ slot, a: candidates[0]!, b: variant }))
    for (const { profile, blueprint } of athletes)
      expect(chosenBy(agree, profile, blueprint).problems).toEqual([])
  })
})

describe('two models that choose differently give different training', () => {
  const lifts = [
    { exercise: 'back-squat', weight: 140, reps: 3 },
    { exercise: 'bench-press', weight: 100, reps: 3 },
    { exercise: 'conventional-deadlift', weight: 170, reps: 3 },
    { exercise: 'overhead-press', weight: 60, reps: 3 },
  ]
  const athletes = (['strength', 'hypertrophy'] as const).map((goal_category) =>
    athleteProfileSchema.parse({
      height_cm: 180,
      weight_kg: 85,
      age: 30,
      goal_category,
      goal_raw: '',
      fitness_level: 'intermediate',
      duration_weeks: 8,
      days_per_week: 4,
      known_lifts: lifts,
    }),
  )

  it.each(athletes)('exercises and kilograms, but no set or rep: $goal_category', (profile) => {
    const blueprint = buildBlueprint(profile)
    const take =
      (place: number): Choose =>
      (slots) =>
        slots.map(({ slot, candidates }) => ({
          slot,
          a: candidates[place]!,
          b: candidates[place]!,
        }))
    const one = programOf(take(0), profile, blueprint)
    const other = programOf(take(1), profile, blueprint)
    const exercisesOf = ({ weeks }: typeof one) =>
      weeks.flatMap(({ workouts }) =>
        workouts.flatMap(({ exercises }) =>
          exercises.toSorted((a, b) => a.slot.localeCompare(b.slot)),
        ),
      )
    const pairs = exercisesOf(one).map((exercise, index): [Exercise, Exercise] => [
      exercise,
      exercisesOf(other)[index]!,
    ])
    const small = pairs.filter(([{ role }]) => role === 'accessory')
    const different = pairs.filter(([a, b]) => a.exercise_id !== b.exercise_id)
    const inSmall = different.filter(([{ role }]) => role === 'accessory')
    expect(inSmall.length).toBeGreaterThan(0.5 * small.length)
    const heaviest = ({ sets }: Exercise) => Math.max(...sets.map(({ load_kg }) => load_kg ?? 0))
    const known = different.filter(([a, b]) => heaviest(a) + heaviest(b) > 0)
    expect(known.length).toBeGreaterThan(10)
    const otherKilograms = known.filter(([a, b]) => heaviest(a) !== heaviest(b))
    expect(otherKilograms.length).toBeGreaterThan(0.5 * known.length)
    const amounts = ({ slot, sets }: Exercise) => [
      slot,
      ...sets.map(({ amount_min, amount_max, rir }) => [amount_min, amount_max, rir]),
    ]
    expect(pairs.map(([a]) => amounts(a))).toEqual(pairs.map(([, b]) => amounts(b)))
  })
})

import { describe, expect, it } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { methodOf } from '@/lib/domain/blueprint/methods/method-of-row'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { exerciseOfRow } from '@/lib/domain/program/planned-sets'
import {
  buildCuesBlock,
  buildMetadataBlock,
  buildStoryBlock,
  buildWeekBlock,
} from './build-canonical-block'
import { readCanonicalBlock, renderCanonicalBlock } from './canonical-block'

const profile = athleteProfileSchema.parse({
  height_cm: 180,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: 'a secret wish',
  notes: 'secret notes',
  known_lifts: [{ exercise: 'secret lift', weight: 100, reps: 5 }],
  excluded_exercises: ['secret exclusion'],
  specific_sport: 'secret sport',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  age: 30,
})
const blueprint = buildBlueprint(profile)
const metadata = {
  name: 'Fours',
  slots: blueprint.slots.map(({ slot, candidates }) => ({
    slot,
    a: candidates[0]!,
    b: candidates.at(-1)!,
  })),
}
const weeks = blueprint.weeks.map(({ week }) => week)
const blockNumbers = [...new Set(blueprint.weeks.map(({ block }) => block))]

describe('the facts of a prompt', () => {
  it('carry nothing that the athlete wrote in their own words, and read back as they were', () => {
    const blocks = [
      buildMetadataBlock(profile, blueprint),
      buildStoryBlock(profile, blueprint, metadata),
      ...weeks.map((week) => buildWeekBlock(profile, blueprint, metadata, week)),
      ...blockNumbers.map((block) => buildCuesBlock(profile, blueprint, metadata, block)),
    ]
    for (const block of blocks) {
      const text = renderCanonicalBlock(block)
      expect(text).not.toContain('secret')
      expect(readCanonicalBlock(`Some words.\n${text}\nMore words.`)).toEqual(block)
    }
  })

  it('name for each row what the plan fixes, else variant a in odd blocks and b in even ones', () => {
    for (const { week, block, days } of blueprint.weeks) {
      const built = buildWeekBlock(profile, blueprint, metadata, week)
      for (const [index, { rows }] of days.entries()) {
        for (const row of rows) {
          const choice = metadata.slots.find(({ slot }) => slot === row.slot)!
          const id = exerciseOfRow(row, choice, block)
          const found = built.days[index]?.rows.find(({ slot }) => slot === row.slot)
          expect(found?.exercise_id).toBe(id)
        }
      }
    }
  })

  it('join a row with the tag and the role of its slot, and with the method of its exercise', () => {
    const rows = weeks.flatMap((week) =>
      buildWeekBlock(profile, blueprint, metadata, week).days.flatMap((day) => day.rows),
    )
    for (const { slot, tag, role, exercise_id, method } of rows) {
      const planned = blueprint.slots.find((each) => each.slot === slot)
      expect({ tag, role }).toEqual({ tag: planned?.tag, role: planned?.role })
      expect(method).toBe(methodOf({ tag, exercise: catalogueEntry(exercise_id) }))
    }
  })

  it('offer in the metadata only slots that leave a choice, and tell what the days have besides', () => {
    const { slots, days } = buildMetadataBlock(profile, blueprint)
    for (const { candidates } of slots) expect(candidates.length).toBeGreaterThan(1)
    const offered = new Set(slots.map(({ slot }) => slot))
    const closed = blueprint.slots.filter(({ slot }) => !offered.has(slot))
    expect(closed.length).toBeGreaterThan(0)
    expect(days.flatMap(({ planned }) => planned)).toEqual(
      closed.map(({ candidates, tag }) => ({ exercise_id: candidates[0], tag })),
    )
  })

  it('say in the metadata whether the program ends in a test', () => {
    const tests = blueprint.weeks.at(-1)!.days.filter(({ kind }) => kind === 'test')
    expect(tests.length).toBeGreaterThan(0)
    const told = buildMetadataBlock(profile, blueprint).days.filter(({ kind }) => kind === 'test')
    expect(told.map(({ day }) => day)).toEqual(tests.map(({ day }) => day))
  })

  it('list every exercise of a block once, and know those that an earlier block has', () => {
    const before = new Set<string>()
    for (const block of blockNumbers) {
      const { exercises } = buildCuesBlock(profile, blueprint, metadata, block)
      const ids = exercises.map(({ exercise_id }) => exercise_id)
      const rows = weeks
        .map((week) => buildWeekBlock(profile, blueprint, metadata, week))
        .filter(({ week }) => week.block === block)
        .flatMap(({ days }) => days.flatMap((day) => day.rows))
      expect(ids).toEqual([...new Set(rows.map(({ exercise_id }) => exercise_id))])
      for (const { exercise_id, isNew } of exercises) expect(isNew).toBe(!before.has(exercise_id))
      for (const id of ids) before.add(id)
    }
  })

  it('begin alike in all prompts of a program that has its name', () => {
    const texts = [
      ...weeks.map((week) => buildWeekBlock(profile, blueprint, metadata, week)),
      ...blockNumbers.map((block) => buildCuesBlock(profile, blueprint, metadata, block)),
    ].map((block) => renderCanonicalBlock(block).split('"kind"')[0])
    expect(new Set(texts).size).toBe(1)
  })

  it('refuse a week, a block or a slot that does not exist', () => {
    expect(() => buildCuesBlock(profile, blueprint, metadata, 9)).toThrow('no block 9')
    expect(() => buildWeekBlock(profile, blueprint, metadata, 13)).toThrow('no week 13')
    const unfilled = { name: 'Fours', slots: [] }
    expect(() => buildWeekBlock(profile, blueprint, unfilled, 1)).toThrow('Slot d1s1')
  })
})

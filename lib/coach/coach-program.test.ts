import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { buildMetadataBlock, buildWeekBlock } from '@/lib/domain/contract/build-canonical-block'
import type { MetadataBlock, WeekBlock } from '@/lib/domain/contract/canonical-block'
import { goalSchema, levelSchema } from '@/lib/domain/vocabulary'
import { sampledRuns } from '@/testing/sampling'
import {
  metadataReplySchema,
  weekReplySchema,
  type MetadataReply,
  type WeekReply,
} from '@/lib/domain/contract/wire'
import { coachMetadata } from './metadata/coach-metadata'
import { coachWeek } from './week/coach-week'

const anyAthlete = fc.record({
  height_cm: fc.integer({ min: 150, max: 200 }),
  weight_kg: fc.integer({ min: 45, max: 130 }),
  goal_category: fc.constantFrom(...goalSchema.options),
  fitness_level: fc.constantFrom(...levelSchema.options),
  duration_weeks: fc.constantFrom(1, 2, 3, 4, 6, 8, 9, 12, 16, 24, 52),
  days_per_week: fc.integer({ min: 1, max: 7 }),
  session_minutes: fc.constantFrom(20, 30, 45, 60, 90, 150),
  age: fc.constantFrom(null, 15, 30, 55, 70),
  equipment: fc.constantFrom(['full_gym'], ['dumbbells_only'], ['bodyweight_only']),
  limitations: fc.constantFrom([], [], ['knee'], ['shoulder'], ['lower_back']),
})

// One seed for all properties: a program is built once and looked at from every side.
const sameAthletes = sampledRuns(300)

describe('the coach, for any athlete', () => {
  it('replies in the shape and within the room of what was asked', () => {
    fc.assert(
      fc.property(anyAthlete, (answers) => {
        const { metadataBlock, metadata, weeks } = programFor(answers)
        expect(metadataReplySchema.parse(metadata)).toEqual(metadata)
        expectCandidatesOnly(metadataBlock, metadata)
        for (const { block, reply } of weeks) {
          expect(weekReplySchema.parse(reply)).toEqual(reply)
          expect(outsideRoom(block, reply)).toEqual([])
        }
      }),
      sameAthletes,
    )
  })

  it('writes no digit, no markup and no promise in words, only tokens for numbers', () => {
    fc.assert(
      fc.property(anyAthlete, (answers) => {
        const { metadata, weeks } = programFor(answers)
        const unfit = [metadata, ...weeks.map(({ reply }) => reply)]
          .flatMap(proseOf)
          .filter((text) => {
            const plain = text.replace(/\{\{(sets|reps|rir|minutes)\}\}/g, 'some')
            return !/^\S.*\S$/.test(plain) || UNFIT.test(plain)
          })
        expect(unfit).toEqual([])
      }),
      sameAthletes,
    )
  })

  it('names no two days of a week alike and says the week’s note only once', () => {
    fc.assert(
      fc.property(anyAthlete, (answers) => {
        const { weeks } = programFor(answers)
        for (const { reply } of weeks) {
          const titles = reply.days.map(({ title }) => title)
          expect(new Set(titles).size).toBe(titles.length)
        }
        const notes = weeks.map(({ reply }) => reply.note)
        for (const [index, note] of notes.entries()) expect(note).not.toBe(notes[index + 1])
      }),
      sameAthletes,
    )
  })
})

describe('the coach', () => {
  it('answers the same request with the same words', () => {
    expect(writeProgram({})).toEqual(writeProgram({}))
  })

  it('gives different athletes different programs', () => {
    const bodies = [70, 75, 80, 85, 90].map((weight_kg) => programFor({ weight_kg }).metadata)
    expect(new Set(bodies.map(({ slots }) => JSON.stringify(slots))).size).toBeGreaterThan(3)
    expect(new Set(bodies.map(({ name }) => name)).size).toBeGreaterThan(1)
  })

  it('speaks of a test day only to those who have one', () => {
    for (const weight_kg of [60, 66, 72, 78, 84, 90]) {
      const { metadata } = programFor({ weight_kg, goal_category: 'hypertrophy' })
      expect(`${metadata.name} ${metadata.strategy}`).not.toMatch(/test|peak/i)
    }
    const tested = programFor({ goal_category: 'strength', duration_weeks: 12 })
    expect(tested.metadataBlock.days.some(({ kind }) => kind === 'test')).toBe(true)
    expect(tested.metadata.strategy).toContain('ends in a test')
  })

  it('keeps the main lifts to the end where they are tested, and varies what supports them', () => {
    const { metadataBlock, metadata } = programFor({ goal_category: 'strength' })
    const role = new Map(metadataBlock.slots.map((slot) => [slot.slot, slot.role]))
    const main = metadata.slots.filter(({ slot }) => role.get(slot) === 'main')
    expect(main.length).toBeGreaterThan(0)
    expect(main.every(({ a, b }) => a === b)).toBe(true)
    expect(metadata.slots.some(({ a, b }) => a !== b)).toBe(true)
  })

  it('says that a deload is less work, and the first week that easy is right', () => {
    const { weeks } = programFor({ duration_weeks: 12, goal_category: 'strength' })
    const deload = weeks.find(({ block }) => block.week.phase === 'deload')
    expect(deload?.reply.note).toMatch(/half|few sets/i)
    expect(weeks[0]?.reply.note).toMatch(/four/i)
    expect(weeks[0]?.reply.title).toMatch(/eights/i)
  })

  it('names the limits that it was told of', () => {
    const { metadata, weeks } = programFor({ limitations: ['knee'] })
    expect(metadata.why).toContain('knee')
    expect(weeks[0]?.reply.note).toContain('knee')
  })
})

const programs = new Map<string, ReturnType<typeof writeProgram>>()

function programFor(answers: object) {
  const key = JSON.stringify(answers)
  const program = programs.get(key) ?? writeProgram(answers)
  programs.set(key, program)
  return program
}

function writeProgram(answers: object) {
  const profile = athleteProfileSchema.parse({ ...typical, ...answers })
  const blueprint = buildBlueprint(profile)
  const metadataBlock = buildMetadataBlock(profile, blueprint)
  const metadata = coachMetadata(metadataBlock)
  const weeks = blueprint.weeks.map(({ week }) => {
    const block = buildWeekBlock(profile, blueprint, metadata, week)
    return { block, reply: coachWeek(block) }
  })
  return { metadataBlock, metadata, weeks }
}

const typical: Partial<AthleteProfile> = {
  height_cm: 180,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: 'Get stronger',
  fitness_level: 'intermediate',
  duration_weeks: 12,
  days_per_week: 4,
  age: 30,
  equipment: ['full_gym', 'spotter'],
  known_lifts: [
    { exercise: 'back-squat', weight: 120, reps: 5 },
    { exercise: 'bench-press', weight: 90, reps: 5 },
  ],
}

const UNFIT = /[\d{}<>!*#]|undefined|null|NaN|\bpain\b|guarantee| {2}|\.\.|\band and\b/

function expectCandidatesOnly({ slots }: MetadataBlock, metadata: MetadataReply) {
  expect(metadata.slots.map(({ slot }) => slot)).toEqual(slots.map(({ slot }) => slot))
  for (const [index, { a, b }] of metadata.slots.entries()) {
    expect(slots[index]?.candidates).toContain(a)
    expect(slots[index]?.candidates).toContain(b)
  }
}

/** Every value that left what its row allows, in words. */
function outsideRoom(block: WeekBlock, reply: WeekReply): string[] {
  const written = reply.days.flatMap(({ day, exercises }) =>
    exercises.map((exercise) => ({ day, ...exercise })),
  )
  const planned = block.days.flatMap(({ day, rows }) => rows.map((row) => ({ day, ...row })))
  if (written.length !== planned.length) return [`${written.length} rows of ${planned.length}`]
  return planned.flatMap((row, index) => {
    const { day, slot, sets = 0, amount = 0, superset, tempo = null } = written[index] ?? {}
    const isSound =
      day === row.day &&
      slot === row.slot &&
      sets >= row.sets_min &&
      sets <= row.sets_max &&
      amount >= row.amount_min &&
      amount <= row.amount_max &&
      superset === row.superset &&
      (tempo === null || row.tempos.includes(tempo))
    return isSound ? [] : [`week ${block.week.week}, day ${row.day}, ${row.slot}`]
  })
}

function proseOf(reply: MetadataReply | WeekReply): string[] {
  if ('slots' in reply) return [reply.why, reply.name, reply.strategy]
  const days = reply.days.flatMap(({ title, focus, note, exercises }) => [
    title,
    focus,
    ...(note ? [note] : []),
    ...exercises.map(({ cue }) => cue),
  ])
  return [reply.title, reply.focus, reply.note, ...days]
}

import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll } from 'vitest'
import { type AthleteProfile, athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { noWishes } from '@/lib/domain/athlete/wishes'
import { askedOf } from '@/lib/domain/listening/asked-of'
import { listen } from '@/lib/domain/listening/listen'
import { understoodOf } from '@/lib/domain/listening/understood-of'
import type { Provenance } from '@/lib/domain/contract/views'
import type { ProgramMetadata, Week } from '@/lib/domain/program/schema'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { db } from '../client'
import { createProgram } from '@/lib/db/owner/create-program'

/** A migrated database for this test file, which `db()` then means. */
export function useTestDatabase() {
  let database: Awaited<ReturnType<typeof createTestDatabase>>
  beforeAll(async () => {
    database = await createTestDatabase()
    process.env.DATABASE_URL = database.url
    delete process.env.DATABASE_DIRECT_URL
    process.env.OPENAI_BASE_URL ??= 'http://127.0.0.1:9/v1'
  })
  afterAll(async () => {
    await db().$disconnect()
    await database.drop()
  })
}

export async function createTestOwner() {
  const id = randomUUID()
  await db().user.create({ data: { id, name: 'Guest', email: `${id}@guest.invalid` } })
  return id
}

export function testProfile(weeks: number, goal = '') {
  return athleteProfileSchema.parse({
    height_cm: 178,
    weight_kg: 80,
    goal_category: 'strength',
    goal_raw: goal,
    fitness_level: 'intermediate',
    duration_weeks: weeks,
    days_per_week: 2,
  })
}

export async function createTestProgram(
  weeks: number,
  { ownerId, goal, listened = false }: { ownerId?: string; goal?: string; listened?: boolean } = {},
) {
  const owner = ownerId ?? (await createTestOwner())
  const profile = testProfile(weeks, goal)
  const programId = await createProgram({
    ownerId: owner,
    profile,
    ...(listened ? heardIn(profile) : { blueprint: buildBlueprint(profile) }),
    provenance: testProvenance,
    estimatedSeconds: 30,
  })
  return { ownerId: owner, programId, run: { programId, attempt: 1 } }
}

/** As it is accepted: what rules hear in the goal, with the height, the weight and the goal answered. */
function heardIn(form: AthleteProfile) {
  const explicit = ['height_cm', 'weight_kg', 'goal_category', 'goal_raw', 'fitness_level']
  const words = { explicit, given: noWishes, wishes_on: [], health_answers: [] }
  const heard = listen(askedOf({ form, words, wishesOff: [], createdAt: new Date() }))
  const { stored, profile, wishes } = heard
  const blueprint = buildBlueprint(profile, wishes)
  const understood = understoodOf(heard, blueprint)
  return { wishes: { ...stored, understood }, blueprint }
}

export const testProvenance: Provenance = {
  writer: 'coach',
  model: 'built-in-coach',
  schema_version: 2,
  prompt_version: '1',
  knowledge_version: '1',
  catalogue_version: '1',
  blueprint_version: 1,
}

export const testMetadata: ProgramMetadata = {
  why: 'It suits.',
  name: 'Winter block',
  strategy: 'Hard, then easy.',
  slots: [{ slot: 'd1s1', a: 'back-squat', b: 'front-squat' }],
  adjustments: [],
}

export function testWeek(week: number, title = `Week ${week}`): Week {
  const set = {
    kind: 'work' as const,
    amount_min: 5,
    amount_max: 5,
    rir: 2,
    pct_1rm: null,
    load_kg: null,
    pct_of_work: null,
  }
  return {
    week,
    phase: 'accumulation',
    block: 1,
    title,
    focus: 'Squat',
    note: '',
    adjustments: [],
    workouts: [
      {
        day: 1,
        weekday: 'mon',
        kind: 'training',
        title: 'Legs',
        focus: 'Legs',
        note: '',
        minutes: 60,
        exercises: [
          {
            slot: 'd1s1',
            exercise_id: 'back-squat',
            role: 'main',
            measure: 'reps',
            superset: null,
            warm_up: [],
            in_rests_of: null,
            sets: [set],
            rest_seconds: 180,
            tempo: null,
            progression: null,
            cue: '',
            alternatives: ['front-squat'],
          },
        ],
      },
    ],
  }
}

/** A planned week for what is written without one. */
export const testBasis = buildBlueprint(testProfile(1)).weeks[0]!

/** Every value that the program's progress had, in order. */
export async function progressLog(programId: string) {
  const rows = await db().progressEntry.findMany({
    where: { program_id: programId },
    orderBy: { id: 'asc' },
  })
  return rows.map(({ progress }) => progress)
}

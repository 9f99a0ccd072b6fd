import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { AthleteProfile, AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import { describeProfile } from './describe-profile'
import { randomWriter } from './random-writer'
import { sampleProfiles } from './sample-profiles'
import { sampledRuns, sampleOf, sampleSize } from '@/testing/sampling'
import { coach, writeProgram, type WrittenProgram, type Writer } from './write-program'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { equipmentItems } from '@/lib/domain/catalogue/equipment'
import { programMetadataSchema, weekSchema, type Exercise } from '@/lib/domain/program/schema'
import { goalSchema, limitationSchema } from '@/lib/domain/vocabulary'
import { evilReply } from '@/servers/coach/faults/evil-reply'
import { evilKinds, type EvilKind } from '@/servers/coach/faults/fault-script'

// What is stored when a model repairs nothing. Few weeks each: `WRITER=random npm run prove -- athletes` takes
// years as well.
const athletes = (whole: number, seed: number) =>
  sampleProfiles(sampleSize(whole), seed, [])
    .map((profile) => ({ ...profile, duration_weeks: Math.min(profile.duration_weeks, 8) }))
    .filter((profile) => !refusalOf(profile))

const evilWriter = (kind: EvilKind): Writer => ({
  metadata: (reply, block) => evilReply(kind, reply, block),
  story: (reply, block) => evilReply(kind, reply, block),
  week: (reply, block) => evilReply(kind, reply, block),
  cues: (reply, block) => evilReply(kind, reply, block),
})

describe('whatever a model sends, what is stored keeps every rule', () => {
  it('the coach’s own replies are kept to the letter', () => {
    for (const profile of athletes(100, 40)) {
      const { metadata, weeks } = writeProgram(profile)
      expect(metadata.adjustments).toEqual([])
      expect(weeks.flatMap(({ adjustments }) => adjustments)).toEqual([])
    }
  })

  it.each(evilKinds)('nonsense: %s', (kind) => {
    for (const profile of athletes(30, 41)) {
      const program = writeProgram(profile, evilWriter(kind))
      expect(failuresOf(program)).toEqual([])
      expectFitWords(program)
      // Of a reply without a day nothing can be used: that week fails with its reason.
      expect(program.unusable).toHaveLength(kind === 'hollow' ? profile.duration_weeks : 0)
    }
  })

  it('replies by chance', () => {
    for (const [seed, profile] of athletes(130, 42).entries()) {
      const program = writeProgram(profile, randomWriter(seed))
      expect(failuresOf(program)).toEqual([])
      expectFitWords(program)
    }
  })

  it('the same exercises on every day that may have them', () => {
    const first = (list: string[]) => [...list].sort()[0]!
    const alike: Writer = {
      ...coach,
      metadata: (reply, { slots }) => ({
        ...reply,
        slots: slots.map(({ slot, candidates }) => ({
          ...{ slot, a: first(candidates), b: first(candidates) },
        })),
      }),
    }
    const grid = limitationSchema.options.flatMap((limitation) =>
      goalSchema.options.flatMap((goal_category) =>
        [30, 70].map((age) => ({ limitation, goal_category, age })),
      ),
    )
    for (const { limitation, ...answers } of sampleOf(grid)) {
      const profile = asked({
        ...{ ...answers, session_minutes: 20, days_per_week: 7, duration_weeks: 8 },
        equipment: ['bodyweight_only'],
        limitations: [limitation],
      })
      expect(failuresOf(writeProgram(profile, alike))).toEqual([])
    }
  })

  it('any JSON, of a server that knows no schema', () => {
    const profile = asked({ days_per_week: 4 })
    fc.assert(
      fc.property(fc.infiniteStream(anyJson), (stream) => {
        const next = () => stream.next().value as unknown
        const merged = (reply: object) => Object.assign({}, reply, next())
        const program = writeProgram(profile, {
          ...{ metadata: merged, story: merged, week: merged, cues: merged },
        })
        expect(failuresOf(program)).toEqual([])
        expectFitWords(program)
      }),
      sampledRuns(250),
    )
  })
})

/** Parts of a reply, each of the right or of any other type, in lists that are empty, short or far too long. */
const odd = fc.oneof(fc.jsonValue({ maxDepth: 1 }), fc.string({ unit: 'binary', maxLength: 30 }))
const text = fc.oneof(
  fc.constantFrom('Move well.', '<b>x</b>', 'Push through the pain.', 'Ziehe die Schulter an.'),
  odd,
)
const number = fc.oneof(
  fc.integer({ min: -5, max: 40 }),
  fc.constantFrom('3', '8 reps', 1e300),
  odd,
)
const list = <T>(entry: fc.Arbitrary<T>) =>
  fc.oneof(
    fc.constant([]),
    fc.array(fc.oneof({ arbitrary: entry, weight: 5 }, odd), { maxLength: 8 }),
    entry.map((one) => Array<T>(60).fill(one)),
    odd,
  )
const slot = fc.oneof(fc.constantFrom('d1s1', 'd1s2', 'd2s1', 'd3s2', 'd9s9'), odd)
const day = fc.oneof(
  fc.tuple(number, text, text),
  fc.record({ day: number, title: text, note: text, extra: odd }, { requiredKeys: [] }),
)
const choice = fc.record({ slot, a: fc.oneof(fc.constant('back-squat'), number), b: number })
const cue = fc.tuple(fc.oneof(fc.constantFrom('back-squat', 'bench-press'), odd), text)
const anyJson = fc.record(
  {
    ...{ title: text, focus: text, note: text, why: text, name: text, strategy: text },
    ...{ days: list(day), order: list(slot), alone: list(slot) },
    ...{ slots: list(choice), cues: list(cue), extra: odd },
  },
  { requiredKeys: [] },
)

describe('the form’s wishes are met exactly, by a model that ignores them', () => {
  const ignoring = (['all', 'forbidden', 'days'] as const).slice(0, sampleSize(3))
  const write = (change: Partial<AthleteProfileInput>) =>
    ignoring.map((kind) => writeProgram(asked(change), evilWriter(kind)))

  it.each([1, 2, 5])('%i weeks', (duration_weeks) => {
    for (const { weeks } of write({ duration_weeks })) {
      expect(weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5].slice(0, duration_weeks))
    }
  })

  it.each([1, 2, 3, 4, 5, 6, 7])('%i days', (days_per_week) => {
    for (const { weeks } of write({ days_per_week })) {
      for (const { workouts } of weeks) {
        expect(workouts.map(({ day }) => day)).toEqual(
          [1, 2, 3, 4, 5, 6, 7].slice(0, days_per_week),
        )
        expect(new Set(workouts.map(({ weekday }) => weekday)).size).toBe(days_per_week)
      }
    }
  })

  it.each([20, 30, 45, 60, 120])('%i minutes', (session_minutes) => {
    for (const { weeks } of write({ session_minutes })) {
      const minutes = weeks.flatMap(({ workouts }) => workouts.map((each) => each.minutes))
      expect(Math.max(...minutes)).toBeLessThanOrEqual(session_minutes)
    }
  })

  it.each<[NonNullable<AthleteProfileInput['equipment']>]>([
    [['bodyweight_only']],
    [['dumbbells_only']],
    [['dumbbells_only', 'bench']],
    [['barbell', 'rack', 'bench']],
    [['bands', 'pull_up_bar']],
  ])('equipment: %s', (equipment) => {
    const items = equipmentItems(equipment)
    for (const entry of write({ equipment }).flatMap(usedIn)) {
      const doable = entry.equipment.some((set) => set.every((item) => items.has(item)))
      expect(doable || entry.equipment.length === 0, entry.id).toBe(true)
    }
  })

  it.each<[string, RegExp]>([
    ['back-squat', /^back-squat$/],
    ['lunges', /lunge/],
    ['Bench press', /^bench-press$/],
    ['pull-ups', /^pull-up$/],
  ])('without %s', (name, ids) => {
    const asked = { excluded_exercises: [name], days_per_week: 4 }
    for (const { id } of write(asked).flatMap(usedIn)) expect(id).not.toMatch(ids)
  })

  it.each([
    'shoulder',
    'lower_back',
    'knee',
    'hip',
    'ankle_foot',
    'wrist',
    'elbow',
    'neck',
    'pregnancy',
  ] as const)('with a sensitive %s', (limitation) => {
    for (const entry of write({ limitations: [limitation] }).flatMap(usedIn)) {
      expect(entry.contraindications, entry.id).not.toContain(limitation)
    }
  })
})

function asked(change: Partial<AthleteProfileInput>): AthleteProfile {
  return athleteProfileSchema.parse({
    height_cm: 178,
    weight_kg: 80,
    age: 30,
    goal_category: 'hypertrophy',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 2,
    days_per_week: 3,
    ...change,
  })
}

function exercisesOf({ weeks }: WrittenProgram): Exercise[] {
  return weeks.flatMap(({ workouts }) => workouts.flatMap(({ exercises }) => exercises))
}

/** Exercises and what is offered in their place. */
function usedIn(program: WrittenProgram) {
  const ids = exercisesOf(program).flatMap(({ exercise_id, alternatives }) => [
    exercise_id,
    ...alternatives,
  ])
  return [...new Set(ids)].map((id) => exerciseById(id)!)
}

/** Failing findings, and any of the rules about words; the schemas of what is stored as well. */
function failuresOf(program: WrittenProgram): string[] {
  const broken = [
    programMetadataSchema.safeParse(program.metadata),
    ...program.weeks.map((week) => weekSchema.safeParse(week)),
  ].flatMap(({ error }) => error?.message ?? [])
  const findings = auditProgram(program).findings.filter(
    ({ rule, severity }) =>
      severity === 'fail' || (severity !== 'pass' && ['R04', 'N23'].includes(rule)),
  )
  const told = findings.map(
    ({ rule, where, weeks, measured }) => `${rule} ${where}, weeks ${weeks.join()}: ${measured}`,
  )
  return [...broken, ...told].map((each) => `${each} (${describeProfile(program.profile)})`)
}

/** Also in what is kept of the reply for the record, except for numbers that were left out. */
function expectFitWords({ metadata, weeks }: WrittenProgram) {
  const all = [metadata, ...weeks]
  const stored = JSON.stringify(all)
  expectNone(stored, /<[a-z/!]|https?:|\\u0000|\u202e|\p{Extended_Pictographic}/iu)
  expectNone(stored, /through the pain|tendinitis|too fat|burn calories|diese woche|今/i)
  const shown = JSON.stringify(all.map((each) => ({ ...each, adjustments: [] })))
  expectNone(shown, /10,000|ten thousand kilos|150 kg on|47 reps/)
}

/** A program is too long for a message. */
function expectNone(text: string, pattern: RegExp) {
  const at = text.search(pattern)
  expect(at < 0 ? '' : text.slice(at - 80, at + 80)).toBe('')
}

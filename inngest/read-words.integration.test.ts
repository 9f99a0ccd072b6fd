import { expect, test, vi } from 'vitest'
import { db } from '@/lib/db/client'
import { getStatus } from '@/lib/db/owner/get-status'
import { loadRun } from '@/lib/db/run/load-run'
import { createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import { nothingRead, type Reading } from '@/lib/domain/listening/reading'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import { readWordsStep } from './steps/read-words'
import { startRun } from './steps/start-run'
import { writeMetadataStep } from './steps/write-metadata-step'
import { useTestCoach } from './testing/test-coach'

// The steps themselves, without an engine that would wait and try again.

useTestDatabase()
const coach = useTestCoach()

const lastTry = { attempt: 3, maxAttempts: 4 }

/** A program for these words whose calls of the coach are met by these faults. */
async function accepted(words: string, script: FaultScriptInput = []) {
  const token = await coach.script(script)
  const goal = `${words}\ncoach-fault:${token}`
  const program = await createTestProgram(2, { goal, listened: true })
  await startRun(program.run)
  const row = () => db().program.findUniqueOrThrow({ where: { id: program.programId } })
  return {
    ...program,
    row,
    before: await row(),
    calls: () => coach.calls(token),
    status: async () => (await getStatus(program.ownerId, program.programId))!,
  }
}

/** A model that replies with this reading. */
function saying(reading: Partial<Reading>): FaultScriptInput {
  const text = JSON.stringify({ ...nothingRead, ...reading })
  return [{ when: { kind: 'words' }, fault: { type: 'says', text } }]
}

test('the coach reads what rules have read: nothing is planned anew', async () => {
  const program = await accepted('Bring up my shoulders.')
  expect((await program.status()).understood).toMatchObject([{ quote: 'Bring up my shoulders' }])
  expect(await readWordsStep(program.run)).toBe('read')
  const row = await program.row()
  expect(row.blueprint).toEqual(program.before.blueprint)
  expect(row.wishes_read_at).not.toBeNull()
  expect(row).toMatchObject({ progress: 5, message: 'Planning the program.' })
  expect(program.calls()).toMatchObject([{ kind: 'words' }])
  expect(await db().modelCall.findMany({ where: { program_id: program.programId } })).toMatchObject(
    [{ step: 'intake', week: null, outcome: 'ok' }],
  )
})

test('a model that reads well adds to the plan, and the status says so', async () => {
  const words = 'Quiero hombros más grandes, y solo tengo 40 minutos.'
  const program = await accepted(
    words,
    saying({
      language: 'es',
      areas: [{ quote: 'Quiero hombros más grandes', area: 'shoulders', ask: 'more' }],
      days: [{ quote: 'solo tengo 40 minutos', kind: 'minutes', weekday: null, number: 40 }],
    }),
  )
  expect((await program.status()).understood).toMatchObject([{ key: 'language', quote: null }])
  expect(await readWordsStep(program.run)).toBe('read')
  const { understood, revision } = await program.status()
  expect(understood.map(({ quote, source }) => [quote, source])).toEqual([
    ['Quiero hombros más grandes', 'model'],
    ['solo tengo 40 minutos', 'model'],
  ])
  expect(revision).toBeGreaterThan(program.before.revision)
  const loaded = (await loadRun(program.run))!
  expect(loaded.blueprint.wishes.areas).toEqual([{ area: 'shoulders', ask: 'more' }])
  expect(loaded.profile.session_minutes).toBe(40)
  expect(loaded.form.session_minutes).toBe(60)
  expect(loaded.words).toMatchObject({ reader: 'model' })
})

test('nothing survives of what a model makes up', async () => {
  const program = await accepted(
    'Bring up my shoulders. I have 45 minutes.',
    saying({
      areas: [{ quote: 'I want a bigger chest', area: 'chest', ask: 'more' }],
      days: [{ quote: 'I have 45 minutes', kind: 'minutes', weekday: null, number: 90 }],
      health: [{ quote: 'I fainted twice', flag: 'dizziness' }],
    }),
  )
  await readWordsStep(program.run)
  const { wishes: _before, ...plan } = program.before
  const row = await program.row()
  expect(row).toMatchObject({ status: 'in_progress', profile: plan.profile })
  expect(row.blueprint).toEqual(plan.blueprint)
  expect(JSON.stringify(row.wishes)).not.toMatch(/bigger chest|fainted|90/)
})

test('a model that lies about every kind takes nothing away, and adds only questions', async () => {
  const quote = 'Bring up my shoulders'
  const invented = 'I want gribbles'
  const when = { in_weeks: 9, month: null, day: null, year: null, part: 'any' as const }
  const lift = { exercise: 'bench press', unit: 'kg' as const, reps: 9, when }
  const program = await accepted(
    `${quote}, not on Sundays.`,
    saying({
      // The opposite of what stands there, and numbers that do not.
      areas: [{ quote, area: 'shoulders', ask: 'less' }],
      days: [
        { quote: 'not on Sundays', kind: 'off', weekday: 'mon', number: null },
        { quote, kind: 'per_week', weekday: null, number: 6 },
        { quote, kind: 'minutes', weekday: null, number: 90 },
      ],
      lifts: [
        { ...lift, quote, ask: 'target', load: 140 },
        { ...lift, quote: invented, ask: 'keep', load: null },
      ],
      equipment: [
        { quote, item: null, has: 'yes', place: null, heaviest: 12, unit: 'kg' },
        { quote: invented, item: 'barbell', has: 'no', place: null, heaviest: null, unit: null },
      ],
      limits: [{ quote: invented, part: 'knee', since: 'now' }],
      style: [{ quote: invented, style: 'supersets' }],
      unhandled: [{ quote: invented, reason: 'instruction' }],
    }),
  )
  expect(await readWordsStep(program.run)).toBe('read')
  const row = await program.row()
  expect(row.blueprint).toEqual(program.before.blueprint)
  expect(row.profile).toEqual(program.before.profile)
  const { heard } = (await loadRun(program.run))!.words!
  expect(heard.map(({ key, source, sure }) => [key, source, sure])).toEqual([
    ['areas:shoulders:more', 'rules', true],
    ['off_days:sun', 'rules', true],
    ['areas:shoulders:less', 'model', false],
  ])
  expect(program.calls()).toHaveLength(1)
})

test('what the athlete has switched off stays off, whoever hears it', async () => {
  const quote = 'Bring up my shoulders'
  const program = await accepted(
    `${quote}.`,
    saying({ areas: [{ quote, area: 'shoulders', ask: 'more' }] }),
  )
  const keys = (await program.status()).understood.map(({ key }) => key)
  await db().program.update({ where: { id: program.programId }, data: { wishes_off: keys } })
  await readWordsStep(program.run)
  expect((await loadRun(program.run))!.blueprint.wishes.areas).toEqual([])
  expect((await program.status()).understood).toMatchObject([{ off: true }])
})

test('words about health end the run before anything is written, with a question', async () => {
  const program = await accepted(
    'Me desmayé dos veces este mes.',
    saying({ health: [{ quote: 'Me desmayé dos veces', flag: 'dizziness' }] }),
  )
  expect(await readWordsStep(program.run)).toBe('read')
  const status = await program.status()
  expect(status).toMatchObject({ status: 'failed', error: { code: 'clearance_advised' } })
  expect(status.understood).toMatchObject([{ ask: { kind: 'health' } }])
  expect(await writeMetadataStep(program.run, lastTry)).toBe('superseded')
  expect(program.calls()).toHaveLength(1)
})

test.each<[string, FaultScriptInput[number]['fault'], number]>([
  ['is down', { type: 'status', status: 500 }, 2],
  ['refuses', { type: 'refusal' }, 2],
  ['is cut off', { type: 'length', after: 3 }, 2],
  ['talks instead', { type: 'prose' }, 2],
  ['says nothing that fits', { type: 'says', text: '[]' }, 2],
])('where the model %s, the rules’ reading stands', async (_, fault, calls) => {
  const program = await accepted('Bring up my shoulders.', [{ when: { kind: 'words' }, fault }])
  expect(await readWordsStep(program.run)).toBe('by rules')
  const row = await program.row()
  expect(row.blueprint).toEqual(program.before.blueprint)
  expect(row.wishes).toEqual(program.before.wishes)
  expect(row.wishes_read_at).not.toBeNull()
  expect(program.calls()).toHaveLength(calls)
  expect(await writeMetadataStep(program.run, lastTry)).toBe('stored')
})

test('a reply that fits in part counts for that part', async () => {
  const areas = [
    { quote: 'hombros más grandes', area: 'shoulders', ask: 'more' },
    { quote: 'hombros', area: 'wings', ask: 'more' },
  ]
  const text = JSON.stringify({ language: 'es', areas, lifts: 'none' })
  const program = await accepted('Quiero hombros más grandes.', [
    { when: { kind: 'words' }, fault: { type: 'says', text } },
  ])
  expect(await readWordsStep(program.run)).toBe('read')
  expect((await loadRun(program.run))!.blueprint.wishes.areas).toHaveLength(1)
  expect(program.calls()).toHaveLength(2)
})

test('words are read once: not again, not after the metadata, and not where there are none', async () => {
  const program = await accepted('Bring up my shoulders.')
  await readWordsStep(program.run)
  expect(await readWordsStep(program.run)).toBe('nothing to read')
  const late = await accepted('Bring up my shoulders.')
  await writeMetadataStep(late.run, lastTry)
  expect(await readWordsStep(late.run)).toBe('nothing to read')
  const silent = await createTestProgram(1, { goal: ' ', listened: true })
  await startRun(silent.run)
  expect(await readWordsStep(silent.run)).toBe('nothing to read')
  expect(program.calls()).toHaveLength(1)
  expect(late.calls()).toMatchObject([{ kind: 'metadata' }])
})

test('a program asks twice at most for its words, over all its attempts', async () => {
  const fault = { type: 'status' as const, status: 500 }
  const program = await accepted('Bring up my shoulders.', [{ when: { kind: 'words' }, fault }])
  await readWordsStep(program.run)
  await db().program.update({
    where: { id: program.programId },
    data: { attempt: 2, wishes_read_at: null },
  })
  expect(await readWordsStep({ ...program.run, attempt: 2 })).toBe('by rules')
  expect(program.calls()).toHaveLength(2)
  // The budget of the metadata is its own.
  expect(await writeMetadataStep({ ...program.run, attempt: 2 }, lastTry)).toBe('stored')
})

test('of two attempts at once the later one reads, and the other changes nothing', async () => {
  const slow = { type: 'slow' as const, first_token_ms: 60_000, tokens_per_second: 1 }
  const program = await accepted('Bring up my shoulders.', [
    { when: { kind: 'words', call: 1 }, fault: slow },
  ])
  const first = readWordsStep(program.run)
  // The engine may ask again for the step that is under way.
  expect(readWordsStep(program.run)).toBe(first)
  await vi.waitFor(() => expect(program.calls()).toHaveLength(1), { timeout: 90_000 })
  await db().program.update({ where: { id: program.programId }, data: { attempt: 2 } })
  expect(await readWordsStep({ ...program.run, attempt: 2 })).toBe('read')
  expect(await first).toBe('superseded')
  expect(program.calls()).toHaveLength(2)
})

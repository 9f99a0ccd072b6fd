import type pg from 'pg'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { readRelease, releases, restoreRelease, secretOfReleases } from '@/e2e/releases/release'
import { mendQueue } from '@/engine/run/mend-queue'
import { openDatabase } from '@/engine/store/open-database'
import { silentLog } from '@/engine/engine-settings'
import { migrateEngine } from '@/engine/store/migrate-engine'
import { readStatus } from '@/engine/operate/read-status'
import { queueLogger } from '@/engine/start-work'
import { identify, viewerId } from '@/lib/auth/identify'
import { db } from '@/lib/db/client'
import { fullProgram } from '@/lib/domain/contract/full-program'
import { getProgram } from '@/lib/db/owner/get-program'
import { getStatus } from '@/lib/db/owner/get-status'
import { getWeek } from '@/lib/db/owner/get-week'
import { listPrograms } from '@/lib/db/owner/list-programs'
import { fullProgramSchema, statusViewSchema, weekViewSchema } from '@/lib/domain/contract/views'
import { coachWeek } from '@/lib/coach/week/coach-week'
import { buildWeekBlock } from '@/lib/domain/contract/build-canonical-block'
import { proposeLifts } from '@/lib/db/changes/lifts/propose-lifts'
import { takeChange } from '@/lib/db/changes/take-change'
import { undoChange } from '@/lib/db/changes/undo-change'
import { finishProgram } from '@/lib/db/run/finish-program'
import { loadRun } from '@/lib/db/run/load-run'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import { readWeek } from '@/lib/writing/loose-reply'
import { settleWeek } from '@/lib/writing/settle-week'
import { startDate } from '@/lib/domain/program/start-date'
import type { Weekday } from '@/lib/domain/vocabulary'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { dumpSql } from '@/scripts/dump/dump-sql'
import { applyMigrations } from './apply-migrations'

let database: Awaited<ReturnType<typeof createTestDatabase>>
let pool: pg.Pool
beforeAll(async () => {
  database = await createTestDatabase({ empty: true })
  pool = openDatabase(database.url, silentLog)
  process.env.DATABASE_URL = database.url
  process.env.BETTER_AUTH_SECRET = secretOfReleases
  delete process.env.DATABASE_DIRECT_URL
})
afterAll(async () => {
  await pool.end()
  await db().$disconnect()
  await database.drop()
})

describe.each(releases)('a database of release %s', (version) => {
  const kept = readRelease(version)
  beforeAll(async () => {
    await pool.query('drop schema if exists public, engine, engine_queue cascade')
    await restoreRelease(database.url, version)
    if (version === '0.1.0') {
      // It took a date that PostgreSQL has not.
      await pool.query(
        `update program set profile = jsonb_set(profile, '{start_date}', '"0000-01-01"') where status = 'failed'`,
      )
    }
    await applyMigrations(database.url)
    await migrateEngine(pool, queueLogger(silentLog))
  })

  test('comes to the same tables as a new one', async () => {
    const fresh = await createTestDatabase()
    const other = openDatabase(fresh.url, silentLog)
    try {
      await migrateEngine(other, queueLogger(silentLog))
      expect(await definitionsOf(database.url)).toEqual(await definitionsOf(fresh.url))
    } finally {
      await other.end()
      await fresh.drop()
    }
  })

  test('knows its guests again, by cookie and by token', async () => {
    const browser = await viewerId(new Headers({ cookie: kept.cookie }))
    const script = await identify(new Headers({ authorization: `Bearer ${kept.token}` }))
    expect(await namesOf(browser)).toEqual({
      [kept.finished]: 'completed',
      [kept.failed]: 'failed',
      [kept.writing]: 'in_progress',
    })
    expect(await namesOf(script?.userId)).toEqual({ [kept.finished_by_script]: 'completed' })
  })

  test.runIf(kept.under_way)('knows what each program under way was about', async () => {
    const { reading, naming, writing, retrying, queued } = kept.under_way!
    const guest = await viewerId(new Headers({ cookie: kept.cookie_under_way! }))
    expect(await statusesOf(guest)).toEqual({
      [reading]: 'in_progress',
      [naming]: 'in_progress',
      [writing]: 'in_progress',
      [retrying]: 'in_progress',
      [queued]: 'pending',
      [kept.cancelled!]: 'cancelled',
    })
  })

  test.each([
    ['a finished program', kept.finished, [1, 2]],
    ['a finished program of a script', kept.finished_by_script, [1, 2, 3, 4]],
    ['a failed program', kept.failed, [1]],
    ['a half-written program', kept.writing, [1, 2]],
  ])('shows %s with the weeks that it has', async (_, id, weeks) => {
    const owner = await ownerOf(id)
    const program = fullProgramSchema.parse(
      fullProgram((await getProgram(owner, id))!, { withBlueprint: true, log: null }),
    )
    const status = statusViewSchema.parse(await getStatus(owner, id))

    expect(program.metadata!.name).not.toBe('')
    expect(status.name).toBe(program.metadata!.name)
    expect(status.weeks).toHaveLength(program.profile.duration_weeks)
    const written = program.weeks.filter(({ workouts }) => workouts.length > 0)
    expect(written.map(({ week }) => week)).toEqual(weeks)
    expect(program.weeks).toHaveLength(program.profile.duration_weeks)
    const done = status.weeks.filter((week) => week.status === 'done')
    expect(done.map(({ week }) => week)).toEqual(weeks)
    for (const { status: _status, attempt: _attempt, version: _version, ...week } of written) {
      const view = weekViewSchema.parse(await getWeek(owner, id, week.week))
      // A program tells the cues of its blocks with it; in release 0.1.0 they were a week's own.
      if (version === '0.1.0') expect(view.week).toEqual(week)
      else expect(week).toMatchObject(view.week)
      expect(week.workouts).toHaveLength(program.profile.days_per_week)
      for (const exercise of week.workouts.flatMap(({ exercises }) => exercises)) {
        expect(program.exercises[exercise.exercise_id]!.name).not.toBe('')
        expect(exercise.sets).not.toEqual([])
      }
    }
  })

  test('keeps the verdict of each program that is whole', async () => {
    for (const id of [kept.finished, kept.finished_by_script]) {
      const { audit } = (await getProgram(await ownerOf(id), id))!
      expect(audit!.findings.length).toBeGreaterThan(10)
      expect(audit!.findings.filter(({ severity }) => severity === 'fail')).toEqual([])
    }
  })

  test('keeps why a program failed', async () => {
    const status = (await getStatus(await ownerOf(kept.failed), kept.failed))!
    expect(status.error!.message).toContain('Week 2 could not be written')
    expect(status.weeks.find(({ week }) => week === 2)).toMatchObject({ status: 'failed' })
  })

  test('has a first day for each program: the one that was asked for, or the first training day after it was made', async () => {
    const rows = await db().program.findMany({
      select: { id: true, start_date: true, created_at: true, blueprint: true, time_zone: true },
    })
    for (const { id, start_date, created_at, blueprint, time_zone } of rows) {
      const profile = (await getProgram(await ownerOf(id), id))!.profile
      const { weekdays } = blueprint as unknown as { weekdays: Weekday[] }
      const day = start_date.toISOString().slice(0, 10)
      // A day that PostgreSQL has not is none that was asked for.
      const asked = profile.start_date === '0000-01-01' ? { ...profile, start_date: null } : profile
      expect(day).toBe(startDate(asked, weekdays, created_at))
      expect(time_zone).toBe('UTC')
    }
    expect(rows).toHaveLength(kept.under_way ? 10 : 4)
  })

  test('says of each call of a model which step it was of', async () => {
    const steps = await db().modelCall.groupBy({ by: ['step'], orderBy: { step: 'asc' } })
    const ofThem = kept.under_way ? ['cues', 'intake', 'metadata', 'week', 'words'] : null
    expect(steps.map(({ step }) => step)).toEqual(ofThem ?? ['metadata', 'week'])
  })

  test('lets a lift be entered anew, and gives the weights back', async () => {
    const owner = await ownerOf(kept.finished)
    const before = (await getProgram(owner, kept.finished))!.weeks
    const squat = { lift: 'back-squat', load_kg: 170, reps: 5, rir: null }
    const from = { from_week: 1, from_day: 1 }
    const { change_id, weeks, effect } = (await proposeLifts(owner, kept.finished, squat, from))!
    expect(weeks).toEqual([1, 2])
    for (const { was_kg, becomes_kg } of effect.loads) expect(becomes_kg!).toBeGreaterThan(was_kg!)
    await takeChange(owner, kept.finished, change_id)
    const taken = (await getProgram(owner, kept.finished))!
    expect(taken.weeks).not.toEqual(before)
    expect(taken.audit).not.toBeNull()
    await undoChange(owner, kept.finished, change_id)
    expect((await getProgram(owner, kept.finished))!.weeks).toEqual(before)
  })

  test('writes what the half-written program is missing, and audits the old weeks with the new', async () => {
    const run = { programId: kept.writing, attempt: await attemptOf(kept.writing) }
    const { profile, blueprint, metadata } = (await loadRun(run))!
    for (const basis of blueprint.weeks.slice(2)) {
      const facts = buildWeekBlock(profile, blueprint, metadata!, basis.week)
      const reply = readWeek(JSON.parse(JSON.stringify(coachWeek(facts))), null)
      const request = { profile, blueprint, metadata: metadata!, week: basis, reply }
      await saveWeek(run, settleWeek(request).value, basis)
    }
    expect(await finishProgram(run)).toMatchObject({ outcome: 'completed' })
    const program = (await getProgram(await ownerOf(kept.writing), run.programId))!
    expect(program.weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6])
    expect(program.audit!.findings.length).toBeGreaterThan(0)
  })

  test('keeps each run under way and the jobs that go on with it, which this engine reads', async () => {
    const { live, queue } = await readStatus(pool)
    const { rows } = await pool.query<{ id: string; program: string }>(
      `select id, event->'data'->>'program_id' as program from engine.run where ended_at is null`,
    )
    const { queued: _, ...begun } = kept.under_way ?? { queued: '' }
    expect(rows.map(({ program }) => program).toSorted()).toEqual(
      [kept.writing, ...Object.values(begun)].toSorted(),
    )
    expect(live.map(({ status }) => status)).toEqual(rows.map(() => 'running'))
    const ofWriting = rows.find(({ program }) => program === kept.writing)!.id
    expect(live.find(({ run }) => run === ofWriting)!.asked).toBeGreaterThanOrEqual(2)
    const step = queue.find(({ task }) => task === 'step')
    expect(Number(step?.under_way) + Number(step?.waiting)).toBeGreaterThanOrEqual(1)
    const warn = vi.fn()
    await mendQueue({ pool, log: { ...silentLog, warn } })
    expect(warn).not.toHaveBeenCalled()
  })
})

async function namesOf(owner: string | null | undefined) {
  const { programs } = await listPrograms(owner!)
  expect(programs.filter(({ name }) => !name)).toEqual([])
  return statusesOf(owner)
}

async function statusesOf(owner: string | null | undefined) {
  const { programs } = await listPrograms(owner!)
  return Object.fromEntries(programs.map(({ program_id, status }) => [program_id, status]))
}

async function attemptOf(id: string) {
  const { attempt } = await db().program.findUniqueOrThrow({ where: { id } })
  return attempt
}

async function ownerOf(id: string) {
  const { owner_id } = await db().program.findUniqueOrThrow({ where: { id } })
  return owner_id
}

/** What a dump says of the tables, without their rows. */
async function definitionsOf(url: string) {
  const statements: string[] = []
  for await (const statement of dumpSql(url)) {
    if (!/^(INSERT INTO|SELECT pg_catalog.setval)/.test(statement)) statements.push(statement)
  }
  return statements.sort()
}

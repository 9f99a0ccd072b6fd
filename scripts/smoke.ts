import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import type { z } from 'zod'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'
import {
  acceptedSchema,
  errorBodySchema,
  type FullProgram,
  fullProgramSchema,
  programListSchema,
  type StatusView,
  statusViewSchema,
  weekViewSchema,
} from '@/lib/domain/contract/views'

/** weeks × days of the three sizes that the figures are given for. */
const sizes = { small: [2, 3], medium: [4, 4], large: [12, 6] } as const

const { values: options } = parseArgs({
  options: {
    url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT ?? 3000}` },
    size: { type: 'string', default: 'medium' },
    token: { type: 'string' },
    timeout: { type: 'string', default: '900' },
    keep: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

const began = performance.now()
let token = options.token

main().then(
  () => say('PASS'),
  (error: unknown) => {
    say(`FAIL  ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  },
)

/** What the README's curl walk-through does, checked: from the form's answers to a whole program. */
async function main() {
  if (options.help) {
    console.log(
      'npm run smoke -- --url http://127.0.0.1:3000 --size small|medium|large [--token …] [--timeout seconds] [--keep]',
    )
    return
  }
  const [weeks, days] = sizeOf(options.size)
  await checkHealth()
  const job = await ask(weeks, days)
  const status = await follow(job.status_url, weeks)
  const program = await read(job.program_url, weeks, days)
  await checkWeeks(program)
  await checkEdges(job.program_id)
  report(status, program)
  if (!options.keep) await call('DELETE', job.program_url, { expect: 204 })
}

function sizeOf(name: string) {
  if (name === 'small' || name === 'medium' || name === 'large') return sizes[name]
  throw new Error(`--size is small, medium or large, not ${name}.`)
}

async function checkHealth() {
  const health = (await call('GET', '/api/health', { expect: 200 })) as { writer: string }
  say(`${options.url} is healthy; the ${health.writer} writes.`)
}

async function ask(weeks: number, days: number) {
  const reply = await call('POST', '/api/programs/generate', {
    expect: 202,
    body: {
      height_cm: 178,
      weight_kg: 80,
      age: 30,
      goal_category: 'strength',
      goal_raw: 'A stronger squat, bench press and deadlift.',
      fitness_level: 'intermediate',
      duration_weeks: weeks,
      days_per_week: days,
      session_minutes: 60,
      equipment: ['full_gym'],
      known_lifts: [{ exercise: 'back squat', weight: 140, reps: 5 }],
    },
  })
  const accepted = parse(acceptedSchema, reply, 'The answer of generate')
  token ??= accepted.token
  check(token, 'Generate gave no token to a caller without a browser.')
  say(
    `Accepted ${weeks} weeks × ${days} days, about ${accepted.estimated_seconds} s: ${accepted.job_id}`,
  )
  for (const notice of accepted.notices) say(`  Notice ${notice.code}: ${notice.sentence}`)
  return accepted
}

/** Asks for the status until the program is over, and checks every value of progress on the way. */
async function follow(url: string, weeks: number): Promise<StatusView> {
  const allowed = new Set([
    5,
    10,
    100,
    ...Array.from({ length: weeks }, (_, k) => weekReadyProgress(k + 1, weeks)),
  ])
  const deadline = performance.now() + Number(options.timeout) * 1000
  let last = -1
  for (;;) {
    const view = parse(statusViewSchema, await call('GET', url, { expect: 200 }), 'The status')
    check(view.progress >= last, `Progress went back from ${last} to ${view.progress} %.`)
    check(
      allowed.has(view.progress),
      `Progress of ${view.progress} % is none of the values it can have.`,
    )
    if (view.progress !== last)
      say(`${String(view.progress).padStart(3)} %  ${view.message}${left(view)}`)
    last = view.progress
    if (view.status === 'completed') {
      check(view.progress === 100, `Completed at ${view.progress} %.`)
      return view
    }
    if (view.status === 'failed' || view.status === 'cancelled') {
      throw new Error(`The program ended ${view.status}: ${view.error?.message ?? view.message}`)
    }
    if (performance.now() > deadline)
      throw new Error(`Not complete after ${options.timeout} s, at ${last} %.`)
    await sleep(250)
  }
}

function left({ estimated_seconds_left: seconds }: StatusView) {
  return seconds ? `, about ${seconds} s left` : ''
}

async function read(url: string, weeks: number, days: number): Promise<FullProgram> {
  const program = parse(fullProgramSchema, await call('GET', url, { expect: 200 }), 'The program')
  check(program.metadata, 'The program has no name and strategy.')
  const numbers = program.weeks.map((week) => week.week)
  check(
    numbers.join() === Array.from({ length: weeks }, (_, i) => i + 1).join(),
    `Weeks ${numbers.join()} instead of 1 to ${weeks}.`,
  )
  for (const week of program.weeks) {
    check(
      week.workouts.length === days,
      `Week ${week.week} has ${week.workouts.length} days instead of ${days}.`,
    )
    for (const exercise of week.workouts.flatMap((workout) => workout.exercises)) {
      check(exercise.name, `${exercise.exercise_id} has no name.`)
      check(exercise.sets[0], `${exercise.name} has no set.`)
    }
  }
  const failed = program.audit?.findings.filter((finding) => finding.severity === 'fail') ?? []
  check(
    failed.length === 0,
    `The audit fails: ${failed.map((finding) => finding.title).join('; ')}`,
  )
  say(`“${program.metadata.name}”: ${weeks} weeks × ${days} days are complete.`)
  return program
}

async function checkWeeks(program: FullProgram) {
  for (const { week, version } of program.weeks) {
    const reply = await call(
      'GET',
      `/api/programs/${program.program_id}/weeks/${week}?version=${version}`,
      { expect: 200 },
    )
    const view = parse(weekViewSchema, reply, `Week ${week}`)
    check(
      view.version === version && view.week.week === week,
      `Week ${week} is not what the status names.`,
    )
  }
  const list = parse(
    programListSchema,
    await call('GET', '/api/programs', { expect: 200 }),
    'The list',
  )
  check(
    list.programs.some((item) => item.program_id === program.program_id),
    'The list lacks the program.',
  )
}

async function checkEdges(programId: string) {
  const nobody = { as: null, expect: 401 }
  await expectError('GET', `/api/programs/${programId}`, nobody, 'unauthorized')
  await expectError(
    'GET',
    `/api/programs/${programId}`,
    { as: 'x'.repeat(43), expect: 401 },
    'unauthorized',
  )
  await expectError(
    'GET',
    '/api/programs/00000000-0000-4000-8000-000000000000',
    { expect: 404 },
    'not_found',
  )
  await expectError('POST', '/api/programs/generate', { expect: 400, body: {} }, 'invalid_request')
  say('Strangers, unknown programs and empty forms are refused.')
}

function report({ usage, timings }: StatusView, program: FullProgram) {
  const cost = usage.cost_usd === null ? 'cost unknown' : `$${usage.cost_usd.toFixed(4)}`
  say(
    `${timings.elapsed_seconds.toFixed(1)} s, ${usage.calls} calls, ${usage.prompt_tokens} tokens read (${usage.cached_tokens} from cache), ` +
      `${usage.completion_tokens} written${usage.estimated ? ' (counted here)' : ''}, ${cost}, by ${program.provenance.model}.`,
  )
}

interface Request {
  expect: number
  body?: unknown
  /** A token; null for nobody. Ours when left out. */
  as?: string | null
}

async function call(
  method: string,
  path: string,
  { expect, body, as = token }: Request,
): Promise<unknown> {
  const response = await fetch(new URL(path, options.url), {
    method,
    headers: {
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...(as ? { authorization: `Bearer ${as}` } : {}),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    signal: AbortSignal.timeout(30_000),
  }).catch((error: Error) => {
    throw new Error(
      `${method} ${path}: ${(error.cause as Error | undefined)?.message ?? error.message}`,
    )
  })
  const text = await response.text()
  check(
    response.status === expect,
    `${method} ${path} answered ${response.status} instead of ${expect}: ${text.slice(0, 300)}`,
  )
  return text ? JSON.parse(text) : null
}

async function expectError(method: string, path: string, request: Request, code: string) {
  const error = parse(errorBodySchema, await call(method, path, request), `The error of ${path}`)
  check(error.code === code, `${method} ${path} says ${error.code} instead of ${code}.`)
}

function parse<S extends z.ZodType>(schema: S, value: unknown, what: string): z.output<S> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  const issue = parsed.error.issues[0]
  throw new Error(`${what} breaks the contract at ${issue?.path.join('.')}: ${issue?.message}`)
}

function check(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence)
}

function say(line: string) {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`)
}

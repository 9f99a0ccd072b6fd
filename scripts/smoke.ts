import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'
import type { components } from '@/testing/api/api-types'
import { typedClient } from '@/testing/api/typed-client'

type Status = components['schemas']['Status']
type FullProgram = components['schemas']['FullProgram']

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
const client = typedClient(options.url, () => token)

main().then(
  () => say('PASS'),
  (error: unknown) => {
    say(`FAIL  ${error instanceof Error ? error.message : String(error)}`)
    process.exitCode = 1
  },
)

/**
 * What the README's curl walk-through does, by a client whose types are made from the API's description: from the form's
 * answers to a whole program. The client throws at an answer that is not as described.
 */
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
  const status = await follow(job.job_id, weeks)
  const program = await read(job.program_id, weeks, days)
  await checkWeeks(program)
  await checkEdges(job.program_id)
  report(status, program)
  if (!options.keep) await remove(job.program_id)
}

function sizeOf(name: string) {
  if (name === 'small' || name === 'medium' || name === 'large') return sizes[name]
  throw new Error(`--size is small, medium or large, not ${name}.`)
}

async function checkHealth() {
  const health = answered(await client.GET('/api/health'))
  say(`${options.url} is healthy; the ${health.writer} writes.`)
}

async function ask(weeks: number, days: number) {
  const accepted = answered(
    await client.POST('/api/programs/generate', {
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
    }),
  )
  token ??= accepted.token
  check(token, 'Generate gave no token to a caller without a browser.')
  say(
    `Accepted ${weeks} weeks × ${days} days, about ${accepted.estimated_seconds} s: ${accepted.job_id}`,
  )
  for (const notice of accepted.notices) say(`  Notice ${notice.code}: ${notice.sentence}`)
  return accepted
}

/** Asks for the status until the program is over, and checks every value of progress on the way. */
async function follow(jobId: string, weeks: number): Promise<Status> {
  const allowed = new Set([
    5,
    10,
    100,
    ...Array.from({ length: weeks }, (_, k) => weekReadyProgress(k + 1, weeks)),
  ])
  const deadline = performance.now() + Number(options.timeout) * 1000
  let last = -1
  for (;;) {
    const view = answered(
      await client.GET('/api/programs/status/{job_id}', { params: { path: { job_id: jobId } } }),
    )
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

function left({ estimated_seconds_left: seconds }: Status) {
  return seconds ? `, about ${seconds} s left` : ''
}

async function read(id: string, weeks: number, days: number): Promise<FullProgram> {
  const program = answered(await client.GET('/api/programs/{id}', { params: { path: { id } } }))
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

async function checkWeeks({ program_id: id, weeks }: FullProgram) {
  for (const { week, version } of weeks) {
    check(version !== null, `Week ${week} has no version.`)
    const view = answered(
      await client.GET('/api/programs/{id}/weeks/{n}', {
        params: { path: { id, n: week }, query: { version } },
      }),
    )
    check(
      view.version === version && view.week.week === week,
      `Week ${week} is not what the status names.`,
    )
  }
  const { programs } = answered(await client.GET('/api/programs'))
  check(
    programs.some((item) => item.program_id === id),
    'The list lacks the program.',
  )
}

async function checkEdges(id: string) {
  const ofProgram = { params: { path: { id } } }
  const nobody = typedClient(options.url)
  refused(await nobody.GET('/api/programs/{id}', ofProgram), 'unauthorized')
  const stranger = typedClient(options.url, () => 'x'.repeat(43))
  refused(await stranger.GET('/api/programs/{id}', ofProgram), 'unauthorized')
  const unknown = { params: { path: { id: '00000000-0000-4000-8000-000000000000' } } }
  refused(await client.GET('/api/programs/{id}', unknown), 'not_found')
  refused(await client.POST('/api/programs/generate', { body: {} as never }), 'invalid_request')
  say('Strangers, unknown programs and empty forms are refused.')
}

async function remove(id: string) {
  const { response } = await client.DELETE('/api/programs/{id}', { params: { path: { id } } })
  check(response.status === 204, `Deleting it was answered ${response.status}.`)
}

function report({ usage, timings }: Status, program: FullProgram) {
  const cost = usage.cost_usd === null ? 'cost unknown' : `$${usage.cost_usd.toFixed(4)}`
  say(
    `${timings.elapsed_seconds.toFixed(1)} s, ${usage.calls} calls, ${usage.prompt_tokens} tokens read (${usage.cached_tokens} from cache), ` +
      `${usage.completion_tokens} written${usage.estimated ? ' (counted here)' : ''}, ${cost}, by ${program.provenance.model}.`,
  )
}

function answered<T>({ data, error, response }: Called<T>): T {
  if (data !== undefined) return data
  throw new Error(`${response.url} answered ${response.status}: ${JSON.stringify(error)}`)
}

interface Called<T> {
  data?: T
  error?: unknown
  response: Response
}

function refused(called: { error?: components['schemas']['Error'] }, code: string) {
  const { error } = called
  check(error?.code === code, `An error is ${error?.code} instead of ${code}.`)
}

function check(condition: unknown, sentence: string): asserts condition {
  if (!condition) throw new Error(sentence)
}

function say(line: string) {
  console.log(`${((performance.now() - began) / 1000).toFixed(1).padStart(6)} s  ${line}`)
}

import { setTimeout as sleep } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { acceptedSchema, statusViewSchema, type StatusView } from '@/lib/domain/contract/views'

const { values: options } = parseArgs({
  options: {
    url: { type: 'string', default: `http://127.0.0.1:${process.env.PORT ?? 3000}` },
  },
})

const athlete = {
  ...{ height_cm: 180, weight_kg: 82, age: 31, sex: 'male', goal_raw: '' },
  ...{ goal_category: 'strength', fitness_level: 'intermediate', equipment: ['full_gym'] },
  known_lifts: [
    { exercise: 'Back squat', weight: 130, reps: 5 },
    { exercise: 'Bench press', weight: 95, reps: 5 },
    { exercise: 'Deadlift', weight: 160, reps: 5 },
  ],
}

/** Of one browser, which owns all three. */
let cookie = ''

seed().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : String(error))
  process.exitCode = 1
})

/**
 * Three programs to develop pages with: one finished, one that was stopped after its first weeks, and one that
 * is being written.
 */
async function seed() {
  const stopped = await ask({ duration_weeks: 8, days_per_week: 4, session_minutes: 75 })
  await until(stopped, ({ weeks }) => weeks.some(({ status }) => status === 'done'))
  await send('POST', `/api/programs/${stopped}/cancel`)
  const finished = await ask({ duration_weeks: 4, days_per_week: 3, session_minutes: 60 })
  await until(finished, ({ status }) => status === 'completed')
  const running = await ask({ duration_weeks: 24, days_per_week: 6, session_minutes: 60 })
  for (const [state, id] of Object.entries({ finished, stopped, running })) {
    console.log(`${state.padEnd(9)} ${options.url}/programs/${id}`)
  }
  console.log(
    `\nThey belong to a guest of their own. To see them, open ${options.url} in a private window and enter in its console:\n\n  document.cookie = '${cookie}; path=/'\n`,
  )
}

async function ask(time: object): Promise<string> {
  const response = await send('POST', '/api/programs/generate', { ...athlete, ...time })
  cookie ||= response.headers
    .getSetCookie()
    .map((each) => each.split(';')[0] ?? '')
    .join('; ')
  return acceptedSchema.parse(await response.json()).program_id
}

/** Throws when it takes longer than two minutes. */
async function until(id: string, isSo: (status: StatusView) => boolean) {
  const deadline = performance.now() + 120_000
  for (;;) {
    const response = await send('GET', `/api/programs/status/${id}`)
    const status = statusViewSchema.parse(await response.json())
    if (isSo(status) || status.status === 'failed') return
    if (performance.now() > deadline) throw new Error(`${id} is ${status.status} after 2 minutes.`)
    await sleep(200)
  }
}

async function send(method: string, path: string, body?: object): Promise<Response> {
  const response = await fetch(options.url + path, {
    method,
    headers: {
      origin: options.url,
      ...(cookie ? { cookie } : {}),
      ...(method === 'POST' ? { 'content-type': 'application/json' } : {}),
    },
    ...(method === 'POST' ? { body: JSON.stringify(body ?? {}) } : {}),
  })
  if (!response.ok) {
    throw new Error(`${method} ${path} answered ${response.status}: ${await response.text()}`)
  }
  return response
}

import { readdirSync, readFileSync } from 'node:fs'
import { type IncomingHttpHeaders, request as httpRequest } from 'node:http'
import { join } from 'node:path'
import { type APIRequestContext, expect, test as base } from '@playwright/test'
import { athlete, generate, newBrowserCaller, newCaller } from './caller'

interface Callers {
  owner: Awaited<ReturnType<typeof newCaller>>
  stranger: Awaited<ReturnType<typeof newCaller>>
  clumsy: Awaited<ReturnType<typeof newCaller>>
  browserCaller: Awaited<ReturnType<typeof newBrowserCaller>>
}

/** Who asks, each with a program: made once, because nothing that is refused changes it. Who changes one makes it. */
const test = base.extend<object, Callers>({
  owner: [
    async ({ playwright }, use, { project }) =>
      use(await newCaller(playwright, project.use.baseURL!)),
    { scope: 'worker' },
  ],
  stranger: [
    async ({ playwright }, use, { project }) =>
      use(await newCaller(playwright, project.use.baseURL!)),
    { scope: 'worker' },
  ],
  clumsy: [
    async ({ playwright }, use, { project }) =>
      use(await newCaller(playwright, project.use.baseURL!)),
    { scope: 'worker' },
  ],
  browserCaller: [
    async ({ playwright }, use, { project }) =>
      use(await newBrowserCaller(playwright, project.use.baseURL!)),
    { scope: 'worker' },
  ],
})

/** Every path of the API but the engine's own with its methods, found on disk, so that a new one is tested the day it is written. */
const paths = readdirSync('app/api', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('route.ts') && !/^(inngest|\[\[)/.test(file))
  .map((file) => {
    const source = readFileSync(join('app/api', file), 'utf8')
    const methods = [...source.matchAll(/^ {2}(GET|POST|PUT|DELETE): /gm)]
    const path = `/api/${file.replace(/\/route\.ts$/, '')}`
    return { path, methods: methods.map((match) => match[1]!) }
  })
const routes = paths.flatMap(({ path, methods }) => methods.map((method) => ({ method, path })))

const changing = routes.filter(({ method }) => method !== 'GET')
const ofProgram = routes.filter(({ path }) => path.includes('[id]') || path.includes('[job_id]'))

function filled(path: string, id: string) {
  const nothing = '00000000-0000-4000-8000-000000000000'
  return path
    .replace('[id]', id)
    .replace('[job_id]', id)
    .replace(/\[(n|week|day)\]/g, '1')
    .replace('[change]', nothing)
    .replace(/\/swaps$/, '/swaps?slot=d1s1')
}

/** What a route that replaces something takes. */
const whole: Record<string, object> = {
  '/api/programs/[id]/log': {
    client_id: 'a-device-of-the-tests',
    sets: [
      {
        ...{ week: 1, day: 1, slot: 'x1', set_no: 1, exercise_id: 'back-squat', week_version: 1 },
        ...{ done: null, at: '2026-01-05T10:00:00.000Z', rev: 0 },
      },
    ],
  },
  '/api/programs/[id]/workouts/[week]/[day]': { status: 'open', at: '2026-01-05T10:00:00.000Z' },
}

async function expectProblem(
  response: Awaited<ReturnType<APIRequestContext['fetch']>>,
  status: number | number[],
) {
  const allowed = [status].flat()
  expect(allowed, `${response.url()} answered ${response.status()}`).toContain(response.status())
  const body = (await response.json()) as Record<string, unknown>
  expect(Object.keys(body).filter((key) => !['code', 'message', 'fields'].includes(key))).toEqual(
    [],
  )
  expect(body.code).toEqual(expect.stringMatching(/^[a-z_]+$/))
  expect(String(body.message)).not.toMatch(/\bat \/|prisma|node_modules|SELECT/i)
}

test('every changing route is known to these tests', () => {
  expect(changing.length).toBeGreaterThanOrEqual(5)
})

for (const { method, path } of changing) {
  test(`${method} ${path} refuses a page of another site that borrows a cookie`, async ({
    playwright,
    baseURL,
    browserCaller: { request, program_id, cookies },
  }) => {
    const cookie = cookies.cookies.map((one) => `${one.name}=${one.value}`).join('; ')
    const foreign = await playwright.request.newContext({ baseURL })
    const pages: Record<string, string>[] = [
      { origin: 'http://evil.example' },
      { 'sec-fetch-site': 'cross-site' },
      {},
    ]
    for (const headers of pages) {
      const response = await foreign.fetch(filled(path, program_id), {
        method,
        headers: { cookie, ...headers },
        ...(method === 'POST' ? { data: athlete } : {}),
      })
      await expectProblem(response, 403)
    }
    expect((await request.get(`/api/programs/${program_id}`)).status()).toBe(200)
  })
}

for (const { method, path } of changing.filter(({ method }) => method === 'POST')) {
  test(`${method} ${path} takes JSON of a sane size only`, async ({
    clumsy: { request, program_id },
  }) => {
    const url = filled(path, program_id)
    // Bytes, because Playwright would quote a text that is no JSON.
    const post = (data: string, type = 'application/json') =>
      request.fetch(url, {
        method: 'POST',
        data: Buffer.from(data),
        headers: { 'content-type': type },
      })
    await expectProblem(await post('{}', 'text/plain'), 415)
    await expectProblem(await post('a=b', 'application/x-www-form-urlencoded'), 415)
    await expectProblem(await post('{"a":'), 400)
    for (const odd of ['null', '[]', '"text"', '42', '{"__proto__":{"status":"completed"}}']) {
      expect((await post(odd)).status(), odd).toBeLessThan(500)
    }
    await expectProblem(await post(JSON.stringify({ goal_raw: 'x'.repeat(1024 * 1024) })), 413)
  })
}

for (const { method, path } of changing.filter(
  ({ method, path }) => method !== 'PUT' && /\/(cancel|take|keep|undo|regenerate)$|\]$/.test(path),
)) {
  test(`${method} ${path} needs no body, and no type without one`, async ({
    playwright,
    baseURL,
  }) => {
    const { request, program_id } = await newCaller(playwright, baseURL!)
    const url = filled(path, program_id)
    await expectProblem(
      await request.fetch(url, {
        method,
        data: Buffer.from('{}'),
        headers: { 'content-type': 'text/plain' },
      }),
      415,
    )
    // The program has no such change and is neither device nor token; its first week may be there by now.
    const expected = /\[change\]|\/me\//.test(path) ? [404] : [200, 202, 204, 409]
    expect(expected).toContain((await request.fetch(url, { method })).status())
  })
}

for (const { path, methods } of paths) {
  test(`${path} refuses what is no method of its own, and says which are`, async ({ baseURL }) => {
    const allow = [...methods, ...(methods.includes('GET') ? ['HEAD'] : []), 'OPTIONS'].sort()
    const others = ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'PROPFIND', 'TRACE']
    for (const method of others.filter((one) => !methods.includes(one))) {
      const { status, headers, text } = await askPlainly(baseURL!, method, filled(path, 'x'))
      expect(status, method).toBe(405)
      expect(headers, method).toMatchObject({ allow: allow.join(', '), ...dataHeaders })
      expect(JSON.parse(text), method).toEqual({
        code: 'method_not_allowed',
        message: expect.any(String),
      })
    }
    const options = await askPlainly(baseURL!, 'OPTIONS', filled(path, 'x'))
    expect(options).toMatchObject({ status: 204, headers: { allow: allow.join(', ') } })
  })
}

test('what the API does not have is an error in the shape of all, whatever the method', async ({
  baseURL,
}) => {
  for (const path of ['/api', '/api/nowhere', '/api/programs/x/nowhere', '/api/programs/%00/a']) {
    for (const method of ['GET', 'POST', 'DELETE', 'OPTIONS', 'PROPFIND']) {
      const { status, headers, text } = await askPlainly(baseURL!, method, path)
      expect(status, `${method} ${path}`).toBe(404)
      expect(headers, path).toMatchObject(dataHeaders)
      expect(JSON.parse(text), path).toMatchObject({ code: 'not_found' })
    }
  }
})

test('an address that cannot be decoded is refused with every header, also by a page', async ({
  baseURL,
}) => {
  for (const path of ['/%', '/programs/%FF', '/api/programs/%E0%A4%A', '/api/%', '*']) {
    const { status, headers, text } = await askPlainly(baseURL!, 'GET', path)
    expect(status, path).toBe(400)
    expect(headers, path).toMatchObject(dataHeaders)
    expect(JSON.parse(text), path).toMatchObject({ code: 'invalid_request' })
  }
})

test('HEAD says what GET would, and does not wait for events', async ({ owner, baseURL }) => {
  const { token, program_id } = owner
  for (const path of [`/api/programs/${program_id}`, `/api/programs/${program_id}/events`]) {
    const headers = { authorization: `Bearer ${token}` }
    const head = await askPlainly(baseURL!, 'HEAD', path, headers)
    expect(head).toMatchObject({ status: 200, text: '' })
    expect(head.headers['content-type']).toBe(
      path.endsWith('events') ? 'text/event-stream; charset=utf-8' : 'application/json',
    )
  }
})

test('a page is read only', async ({ baseURL }) => {
  for (const method of ['POST', 'PUT', 'DELETE', 'TRACE', 'PROPFIND']) {
    const { status, headers } = await askPlainly(baseURL!, method, '/programs')
    expect(status, method).toBe(405)
    expect(headers, method).toMatchObject({ allow: 'GET, HEAD, OPTIONS', ...dataHeaders })
  }
})

test('what is not there, or somebody else’s, says so with status 404 and without scripts', async ({
  owner: { program_id },
  baseURL,
}) => {
  const pages = [`/programs/${program_id}`, `/programs/${program_id}/print`, '/programs/x']
  for (const path of [...pages, `/programs/${program_id}/weeks/1/days/1`, '/nowhere', '/_ui']) {
    const { status, text } = await askPlainly(baseURL!, 'GET', path)
    expect(status, path).toBe(404)
    const markup = text.replace(/<script.*?<\/script>/gs, '')
    expect(markup, path).toMatch(/<h1[^>]*>There is (no program|nothing) at this address<\/h1>/)
    expect(markup, path).toContain('<title>Not found · Mesocycle</title>')
    expect(markup, path).toContain('<meta name="robots" content="noindex"/>')
  }
  expect(
    (await askPlainly(baseURL!, 'GET', '/_next/image?url=%2Ficons%2F192.png&w=64&q=75')).status,
  ).toBe(404)
})

test('an app of this machine answers to no name of another site, which may be rebound to it', async ({
  baseURL,
}) => {
  for (const path of ['/', '/api/programs/generate']) {
    const { status, headers, text } = await askPlainly(baseURL!, 'GET', path, {
      host: 'evil.example',
    })
    expect(status, path).toBe(403)
    expect(headers, path).toMatchObject(dataHeaders)
    expect(JSON.parse(text), path).toMatchObject({ code: 'forbidden' })
  }
})

test('an owner’s pages that open at the same time get four streams together', async ({
  playwright,
  baseURL,
}) => {
  const { token, program_id } = await newCaller(playwright, baseURL!)
  const leave = new AbortController()
  const answers = await Promise.all(
    Array.from({ length: 9 }, () =>
      fetch(`${baseURL}/api/programs/${program_id}/events`, {
        headers: { authorization: `Bearer ${token}` },
        signal: leave.signal,
      }),
    ),
  )
  leave.abort()
  expect(answers.map(({ status }) => status).sort()).toEqual([
    ...Array(4).fill(200),
    ...Array(5).fill(429),
  ])
})

for (const { method, path } of ofProgram) {
  test(`${method} ${path} hides a program from everybody but its owner`, async ({
    playwright,
    baseURL,
    owner,
    stranger,
  }) => {
    const data = whole[path] ?? {}
    const options = { method, ...(['POST', 'PUT'].includes(method) ? { data } : {}) }
    await expectProblem(await stranger.request.fetch(filled(path, owner.program_id), options), 404)
    for (const id of [
      '00000000-0000-4000-8000-000000000000',
      'not-a-uuid',
      "'; drop table program; --",
      '%00',
      '../health',
    ])
      await expectProblem(
        await stranger.request.fetch(filled(path, encodeURIComponent(id)), options),
        404,
      )
    const nobody = await playwright.request.newContext({ baseURL })
    await expectProblem(await nobody.fetch(filled(path, owner.program_id), options), 401)
    expect((await owner.request.get(`/api/programs/${owner.program_id}`)).status()).toBe(200)
  })
}

for (const { method, path } of ofProgram.filter(({ path }) => path.includes('[n]'))) {
  test(`${method} ${path} knows the weeks of the program only`, async ({
    owner: { request, program_id },
  }) => {
    for (const week of ['0', '3', '53', '-1', '1.5', 'first', '%00', '9'.repeat(20)]) {
      const url = path.replace('[id]', program_id).replace('[n]', week)
      const data = method === 'POST' ? { data: {} } : {}
      await expectProblem(await request.fetch(url, { method, ...data }), 404)
    }
  })
}

test('a wrong token is refused even beside a good cookie', async ({
  browserCaller: { request },
}) => {
  await expectProblem(
    await request.get('/api/programs', {
      headers: { authorization: `Bearer mc_${'x'.repeat(43)}` },
    }),
    401,
  )
})

test("somebody else's user_id is a user that does not exist", async ({ owner: { request } }) => {
  const response = await request.post('/api/programs/generate', {
    data: { ...athlete, user_id: 'somebody' },
  })
  expect(response.status()).toBe(404)
  expect(await response.json()).toMatchObject({ message: 'User not found' })
})

test('the same Idempotency-Key is one program', async ({ owner: { request } }) => {
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const answers = await Promise.all(
    Array.from({ length: 5 }, () =>
      request.post('/api/programs/generate', { data: athlete, headers }),
    ),
  )
  const ids = new Set<string>()
  for (const answer of answers)
    ids.add(((await answer.json()) as { program_id: string }).program_id)
  expect(ids.size).toBe(1)
})

test('an Idempotency-Key brings the same guest back, and is refused with another body', async ({
  playwright,
  baseURL,
}) => {
  const nobody = await playwright.request.newContext({ baseURL })
  const headers = { 'idempotency-key': crypto.randomUUID() }
  const ask = (change: object = {}, key = headers) =>
    nobody.post('/api/programs/generate', { data: { ...athlete, ...change }, headers: key })
  const first = (await (await ask()).json()) as { program_id: string; token: string }
  const again = (await (await ask()).json()) as { program_id: string; token: string }
  expect([again.program_id, again.token]).toEqual([first.program_id, first.token])
  await expectProblem(await ask({ duration_weeks: 1 }), 422)
  await expectProblem(await ask({}, { 'idempotency-key': 'easy-to-guess' }), 400)
})

test('garbage in the form is refused with its field, and nothing is stored', async ({
  stranger: { request },
}) => {
  const before = await programCount(request)
  const wrong = [
    { height_cm: 0 },
    { height_cm: '178' },
    { weight_kg: -1 },
    { duration_weeks: 53 },
    { duration_weeks: 1e309 },
    { days_per_week: 0 },
    { goal_category: '<script>' },
    { known_lifts: [{ exercise: 'flying', weight: 10, reps: 1 }] },
    { excluded_exercises: ['trapeze swings'] },
    { time_zone: 'Europe/Atlantis' },
    { status: 'completed' },
  ]
  for (const change of wrong) {
    const response = await generate(request, change)
    await expectProblem(response, 400)
  }
  expect(await programCount(request)).toBe(before)
})

test('strange words are stored and given back as they are', async ({ owner: { request } }) => {
  const goal = `Ünïcode 🏋️ שלום <b>bold</b> '; drop table program; -- {{sets}} \${7*7} ${'x'.repeat(800)}`
  const response = await generate(request, { goal_raw: goal })
  const { program_id } = (await response.json()) as { program_id: string }
  const program = (await (await request.get(`/api/programs/${program_id}`)).json()) as {
    profile: { goal_raw: string }
  }
  expect(program.profile.goal_raw).toBe(goal)
})

test('red flags and children are refused kindly, with a sentence', async ({
  owner: { request },
}) => {
  for (const change of [{ health_flags: ['chest_pain'] }, { age: 12 }]) {
    const response = await generate(request, change)
    await expectProblem(response, 400)
    expect(['clearance_advised', 'cannot_plan']).toContain(
      ((await response.json()) as { code: string }).code,
    )
  }
})

for (const method of ['PUT', 'GET', 'POST'] as const) {
  test(`an unsigned ${method} of /api/inngest is 401`, async ({ request }) => {
    const url = '/api/inngest?fnId=mesocycle-generate-program&stepId=step'
    const response = await request.fetch(url, {
      method,
      headers: { host: 'evil.example' },
      ...(method === 'POST' ? { data: { event: {}, events: [{}], steps: {}, ctx: {} } } : {}),
    })
    expect(response.status()).toBe(401)
  })
}

const dataHeaders = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'content-type': 'application/json',
  'cross-origin-opener-policy': 'same-origin',
  'permissions-policy': expect.stringContaining('camera=()'),
  'referrer-policy': 'same-origin',
  'x-content-type-options': 'nosniff',
} as Record<string, unknown>

/** Without Playwright and fetch, which put an address in order before they send it and refuse some methods. */
function askPlainly(baseURL: string, method: string, path: string, headers = {}) {
  const { hostname, port } = new URL(baseURL)
  return new Promise<{ status: number; headers: IncomingHttpHeaders; text: string }>(
    (resolve, reject) => {
      const asked = httpRequest(
        { hostname, port, method, path, headers, agent: false },
        (answer) => {
          let text = ''
          answer.on('data', (chunk) => (text += chunk))
          answer.on('end', () =>
            resolve({ status: answer.statusCode!, headers: answer.headers, text }),
          )
        },
      )
      asked.on('error', reject)
      asked.end()
    },
  )
}

async function programCount(request: APIRequestContext) {
  return ((await (await request.get('/api/programs')).json()) as { programs: unknown[] }).programs
    .length
}

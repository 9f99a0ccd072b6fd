import { expect, test } from '@playwright/test'
import {
  type FullProgram,
  fullProgramSchema,
  programListSchema,
  statusViewSchema,
} from '@/lib/domain/contract/views'
import { generate, newCaller, until } from './caller'

test('a client walks from the weeks to the first set, also while later weeks are still to come', async ({
  playwright,
  baseURL,
}) => {
  const { request, program_id } = await newCaller(playwright, baseURL!, { duration_weeks: 12 })
  await until(request, program_id, ({ weeks }) => weeks[0]!.status === 'done')
  const program = fullProgramSchema.parse(
    await (await request.get(`/api/programs/${program_id}`)).json(),
  )
  const exercise = program.weeks[0]!.workouts[0]!.exercises[0]!
  expect(exercise.name).not.toBe('')
  expect(exercise.sets[0]!.amount_min).toBeGreaterThan(0)
  expect(program.weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  for (const { status, version, workouts } of program.weeks) {
    expect(workouts.length, `${status}, version ${version}`).toBe(version === null ? 0 : 3)
  }
  const cancelled = await request.post(`/api/programs/${program_id}/cancel`, { data: {} })
  const { status, weeks } = statusViewSchema.parse(await cancelled.json())
  const kept = fullProgramSchema.parse(
    await (await request.get(`/api/programs/${program_id}`)).json(),
  )
  expect(kept.status).toBe(status)
  expect(kept.weeks.filter(({ workouts }) => workouts.length > 0)).toHaveLength(
    weeks.filter(({ version }) => version !== null).length,
  )
  expect(withoutCues(kept)).toEqual(withoutCues(program))
})

/** The first week's workouts. Cues are written beside the weeks, and may come at any moment. */
function withoutCues({ weeks }: FullProgram) {
  return weeks[0]!.workouts.map((workout) => ({
    ...workout,
    exercises: workout.exercises.map((exercise) => ({ ...exercise, cue: '' })),
  }))
}

test('the blueprint comes with the program where it is asked for, and nothing else does', async ({
  playwright,
  baseURL,
}) => {
  const { request, program_id } = await newCaller(playwright, baseURL!)
  const read = async (query: string) => request.get(`/api/programs/${program_id}${query}`)
  expect(await (await read('')).json()).not.toHaveProperty('blueprint')
  const whole = fullProgramSchema.parse(await (await read('?include=blueprint')).json())
  expect(whole.blueprint!.weeks).toHaveLength(2)
  const refused = await read('?include=everything')
  expect(refused.status()).toBe(400)
  expect(await refused.json()).toMatchObject({
    code: 'invalid_request',
    fields: { include: expect.any(String) },
  })
})

test('what a client has already is not sent again', async ({ playwright, baseURL }) => {
  const { request, program_id } = await newCaller(playwright, baseURL!)
  await until(request, program_id, ({ status }) => status === 'completed')
  const paths = [
    `/api/programs/${program_id}`,
    `/api/programs/${program_id}/weeks/1`,
    `/api/programs/status/${program_id}`,
    '/api/programs',
  ]
  for (const path of paths) {
    const first = await request.get(path)
    const { etag, 'cache-control': cache } = first.headers()
    expect(etag, path).toMatch(/^W\/"/)
    for (const known of [etag!, `"a", ${etag}`, `W/"a",${etag!.slice(2)}`, '*']) {
      const again = await request.get(path, { headers: { 'if-none-match': known } })
      expect(again.status(), `${path} with ${known}`).toBe(304)
      expect(again.headers()).toMatchObject({
        etag,
        'cache-control': cache,
        'x-content-type-options': 'nosniff',
      })
      expect(await again.body()).toHaveLength(0)
    }
    const other = await request.get(path, { headers: { 'if-none-match': '"a", W/"b"' } })
    expect(other.status(), path).toBe(200)
  }
})

for (const encoding of ['gzip', 'br']) {
  test(`a long answer travels as ${encoding}, a short one as it is`, async ({
    playwright,
    baseURL,
  }) => {
    const { request, program_id, token } = await newCaller(playwright, baseURL!)
    await until(request, program_id, ({ status }) => status === 'completed')
    const read = async (id: string, accepted: string) => {
      const headers = { authorization: `Bearer ${token}`, 'accept-encoding': accepted }
      const response = await fetch(`${baseURL}/api/programs/${id}`, { headers })
      return { headers: response.headers, text: await response.text() }
    }
    const plain = await read(program_id, 'identity')
    expect(plain.headers.get('content-encoding')).toBeNull()
    const packed = await read(program_id, encoding)
    expect(packed.headers.get('content-encoding')).toBe(encoding)
    expect(packed.headers.get('etag')).toBe(plain.headers.get('etag'))
    expect(packed.headers.get('vary')).toMatch(/\baccept-encoding\b/)
    expect(Number(packed.headers.get('content-length'))).toBeLessThan(plain.text.length / 4)
    expect(packed.text).toBe(plain.text)
    expect((await read('x', encoding)).headers.get('content-encoding')).toBeNull()
  })
}

test('the list is read a page at a time', async ({ playwright, baseURL }) => {
  const { request, program_id } = await newCaller(playwright, baseURL!)
  const second = await generate(request)
  const { program_id: newest } = (await second.json()) as { program_id: string }
  const read = async (query: string) =>
    programListSchema.parse(await (await request.get(`/api/programs${query}`)).json())
  const first = await read('?limit=1')
  expect(first.programs.map((one) => one.program_id)).toEqual([newest])
  const rest = await read(`?limit=1&cursor=${first.next_cursor}`)
  expect(rest.programs.map((one) => one.program_id)).toEqual([program_id])
  expect(rest.next_cursor).toBeNull()
  for (const query of ['limit=0', 'limit=101', 'limit=many', 'cursor=', 'cursor=garbled']) {
    const refused = await request.get(`/api/programs?${query}`)
    expect(refused.status(), query).toBe(400)
    expect(await refused.json()).toMatchObject({
      code: 'invalid_request',
      fields: { [query.split('=')[0]!]: expect.any(String) },
    })
  }
})

import { type APIRequestContext, expect, test } from '@playwright/test'
import pg from 'pg'
import { weekReadyProgress } from '@/lib/domain/program/progress-values'
import type { StatusView } from '@/lib/domain/contract/views'
import { newCaller, until } from './caller'
import { databaseOf } from './data-folder'

for (const weeks of [5, 12]) {
  test(`progress of ${weeks} weeks only rises, by event and by asking, and the log has every value`, async ({
    playwright,
    baseURL,
  }) => {
    const caller = await newCaller(playwright, baseURL!, { duration_weeks: weeks })
    const { request, program_id, token } = caller
    const [told, asked] = await Promise.all([
      listen(`${baseURL}/api/programs/${program_id}/events`, token),
      askUntilComplete(request, program_id),
    ])
    const landings = Array.from({ length: weeks }, (_, k) => weekReadyProgress(k + 1, weeks))
    const values = [5, 10, ...landings, 100]
    for (const views of [told, asked]) {
      const seen = views.map(({ progress }) => progress)
      expect(seen).toEqual(seen.toSorted((a, b) => a - b))
      expect(seen.filter((value) => !values.includes(value))).toEqual([])
      expect(seen.at(-1)).toBe(100)
      // More than the ends: the weeks were seen to arrive.
      expect(new Set(seen).size).toBeGreaterThan(4)
      for (const { progress, status } of views) {
        expect(progress === 100, `${status} at ${progress} %`).toBe(status === 'completed')
      }
    }
    expect(await storedProgress(program_id)).toEqual(values)
  })
}

test('a stream opened in the middle begins with how things are, and ends with the program', async ({
  playwright,
  baseURL,
}) => {
  const { request, program_id, token } = await newCaller(playwright, baseURL!, {
    duration_weeks: 6,
  })
  const before = await until(request, program_id, ({ progress }) => progress > 10)
  const views = await listen(`${baseURL}/api/programs/${program_id}/events`, token)
  expect(views[0]!.progress).toBeGreaterThanOrEqual(before.progress)
  expect(views.at(-1)!.status).toBe('completed')
  const revisions = views.map(({ revision }) => revision)
  expect(revisions).toEqual([...new Set(revisions)].toSorted((a, b) => a - b))
})

test('the stream may be neither compressed, nor changed, nor kept on its way', async ({
  playwright,
  baseURL,
}) => {
  const { program_id, token } = await newCaller(playwright, baseURL!)
  const leaving = new AbortController()
  const { headers } = await fetch(`${baseURL}/api/programs/${program_id}/events`, {
    headers: { authorization: `Bearer ${token}`, 'accept-encoding': 'gzip, br' },
    signal: leaving.signal,
  })
  leaving.abort()
  expect(headers.get('content-type')).toMatch(/^text\/event-stream/)
  expect(headers.get('cache-control')).toContain('no-transform')
  expect(headers.get('content-encoding')).toBeNull()
})

/** Every snapshot until the server ends the stream. */
async function listen(url: string, token: string): Promise<StatusView[]> {
  const response = await fetch(url, { headers: { authorization: `Bearer ${token}` } })
  const events = (await response.text()).split('\n\n')
  return events
    .filter((event) => event.startsWith('event: snapshot'))
    .map((event) => JSON.parse(/^data: (.*)$/m.exec(event)![1]!) as StatusView)
}

async function askUntilComplete(request: APIRequestContext, programId: string) {
  const views: StatusView[] = []
  await until(request, programId, (view) => {
    views.push(view)
    return view.status === 'completed'
  })
  return views
}

async function storedProgress(programId: string): Promise<number[]> {
  const client = new pg.Client(databaseOf(process.env.E2E_DATA_DIR!).url)
  await client.connect()
  const { rows } = await client.query<{ progress: number }>(
    'select progress from progress_entry where program_id = $1 order by id',
    [programId],
  )
  await client.end()
  return rows.map(({ progress }) => progress)
}

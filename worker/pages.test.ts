import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { dropAllKept, listKept } from '@/lib/client/offline/kept-pages'

vi.stubGlobal('BUILD', 'b1')
vi.stubGlobal('ASSETS', [])
const { dropPagesBut, hearPage, keepPages } = await import('./pages')

const origin = 'http://localhost'
const program = `/programs/0b54a32e-6b4a-4cd1-9b5b-2f7f3a9c1d11`
const other = `/programs/1c65b43f-7c5b-4de2-8c6c-3a8a4b0d2e22`
const days = [1, 2].map((day) => `${program}/weeks/1/days/${day}`)
const wanted = { paths: [program, ...days], stamp: '1' }

/** What the server answers, by path. */
let answers: Record<string, () => Response>
let asked: string[]

beforeEach(() => {
  answers = Object.fromEntries([...wanted.paths, other].map((path) => [path, () => page('ana')]))
  asked = []
  vi.stubGlobal('caches', fakeCaches())
  vi.stubGlobal('fetch', async (path: string) => {
    asked.push(path)
    return answers[path]!()
  })
})
afterEach(() => void vi.unstubAllGlobals())

test('a program’s pages are kept, once for as long as they are new', async () => {
  const at = await keepPages(wanted)
  expect(at).toEqual(expect.any(String))
  expect(await keptPaths()).toEqual(wanted.paths)
  expect(await keepPages(wanted)).toBe(at)
  expect(asked).toHaveLength(3)
  await keepPages({ ...wanted, stamp: '2' })
  expect(asked).toHaveLength(6)
})

test('days that are over go, and of programs the one that was opened longest ago', async () => {
  await keepPages(wanted)
  await keepPages({ paths: [program, days[1]!], stamp: '2' })
  expect(await keptPaths()).toEqual([program, days[1]])
  vi.useFakeTimers({ toFake: ['Date'] })
  for (const end of ['33', '44', '55']) {
    vi.setSystemTime(Date.now() + 60_000)
    const path = other.replace(/22$/, end)
    answers[path] = () => page('ana')
    await keepPages({ paths: [path], stamp: '1' })
  }
  vi.useRealTimers()
  expect((await keptPaths()).map((path) => path.slice(-2))).toEqual(['33', '44', '55'])
})

test('no error is kept, and a page that cannot be had leaves no hour to be told', async () => {
  answers[days[1]!] = () => page('ana', 500)
  expect(await keepPages(wanted)).toBeNull()
  expect(await keptPaths()).toEqual([days[0]])
  await hearPage(new URL(days[0]!, origin), page('ana', 503))
  expect(await keptPaths()).toEqual([days[0]])
})

test('of what is deleted while its pages come, nothing is kept', async () => {
  const { fetch } = globalThis
  vi.stubGlobal('fetch', async (path: string) => {
    if (path === days[1]) await dropAllKept()
    return fetch(path)
  })
  expect(await keepPages(wanted)).toBeNull()
  expect(await keptPaths()).toEqual([])
})

test('a visit renews what is kept, and keeps nothing else', async () => {
  await keepPages(wanted)
  const renewed = new Response('<html lang="en"><title>New</title></html>', page('ana'))
  await hearPage(new URL(program, origin), renewed)
  expect((await listKept())[0]!.title).toBe('New')
  const ofWeek = new Response('<html lang="en"><title>Week 3</title></html>', page('ana'))
  await hearPage(new URL(`${program}?week=3`, origin), ofWeek)
  expect((await listKept())[0]!.title).toBe('New')
  await hearPage(new URL(other, origin), page('ana'))
  expect(await keptPaths()).toEqual(wanted.paths)
})

test('what was kept for one guest goes with the first answer to another one, or to nobody', async () => {
  for (const guest of ['ben', 'none']) {
    await keepPages(wanted)
    expect(await keptPaths()).toHaveLength(3)
    await hearPage(new URL('/', origin), page(guest))
    expect(await keptPaths()).toEqual([])
  }
})

test('a program that is gone takes its days along', async () => {
  await keepPages(wanted)
  await keepPages({ paths: [other], stamp: '1' })
  await hearPage(new URL(days[0]!, origin), page('ana', 404))
  expect(await keptPaths()).toEqual([other])
  await dropAllKept()
  expect(await keptPaths()).toEqual([])
})

test('pages of a build whose files are gone go too', async () => {
  await keepPages(wanted)
  await dropPagesBut(['b0', 'b1'])
  expect(await keptPaths()).toHaveLength(3)
  await dropPagesBut(['b2', 'b3'])
  expect(await keptPaths()).toEqual([])
})

function page(guest: string, status = 200) {
  const headers = { 'x-guest': guest, 'content-security-policy': "default-src 'self'" }
  return new Response('<html lang="en"><title>A day · Mesocycle</title></html>', {
    status,
    headers,
  })
}

async function keptPaths(): Promise<string[]> {
  return (await listKept()).map(({ path }) => path)
}

/** As much of the browser's as is used. */
function fakeCaches() {
  const all = new Map<string, Map<string, Response>>()
  const keyOf = (asked: string | { url: string }) =>
    new URL(typeof asked === 'string' ? asked : asked.url, origin).href
  const cacheOf = (pages: Map<string, Response>) => ({
    put: async (path: string, answer: Response) => void pages.set(keyOf(path), answer),
    match: async (asked: string | { url: string }) => pages.get(keyOf(asked))?.clone(),
    delete: async (asked: { url: string }) => pages.delete(keyOf(asked)),
    keys: async () => [...pages.keys()].map((url) => ({ url })),
  })
  return {
    open: async (name: string) => {
      if (!all.has(name)) all.set(name, new Map())
      return cacheOf(all.get(name)!)
    },
    delete: async (name: string) => all.delete(name),
    keys: async () => [...all.keys()],
    match: async (path: string) =>
      [...all.values()]
        .map((pages) => pages.get(keyOf(path)))
        .find(Boolean)
        ?.clone(),
  }
}

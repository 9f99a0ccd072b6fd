import { median } from '@/bench/median'
import { table } from '@/bench/table'
import { quickly, scriptFaults } from '@/e2e/scripted-faults'
import { samplingSeed, seeded } from '@/testing/sampling'
import { askForProgram, newGuest, whenOver, type Guest } from '@/e2e/guest'
import { withApp } from './with-app'

const atOnce = 32

/** One kind of request: how many in a thousand, what it is, and the statuses that it may be answered with. */
interface Kind {
  name: string
  perMille: number
  statuses: number[]
  ask: (guest: Guest) => Promise<Response>
}

interface Answer {
  kind: Kind
  /** 0 when nobody answered. */
  status: number
  took_ms: number
}

/**
 * Requests of every kind, good and bad, 32 at a time, in a seeded order: `-- requests 10000`. Proved when each is answered as
 * it should be, none with 5xx, and every program that was asked for on the way is complete in the end.
 */
export async function prove([count = '10000']: string[]): Promise<boolean> {
  return withApp(async ({ url }) => {
    const { words } = await scriptFaults(quickly)
    const guests = await Promise.all(
      Array.from({ length: 8 }, () => newGuest(url, { notes: words })),
    )
    for (const guest of guests) await whenOver(url, guest, 120)
    const asked: Guest[] = []
    const kinds = kindsOf(url, words, asked)
    const began = performance.now()
    const answers = await askAll(inOrder(kinds, Number(count)), guests)
    print(kinds, answers, (performance.now() - began) / 1000)
    const ends = await Promise.all(asked.map((guest) => whenOver(url, guest, 300)))
    const open = ends.filter(({ status }) => status !== 'completed').length
    console.log(`${asked.length} programs were asked for, ${open} are not complete.`)
    return open === 0 && answers.every(({ kind, status }) => kind.statuses.includes(status))
  })
}

function kindsOf(url: string, words: string, asked: Guest[]): Kind[] {
  const get = (path: string, headers?: Guest['headers']) =>
    fetch(`${url}${path}`, { headers: headers ?? {} })
  const post = (path: string, body: string, headers: object) =>
    fetch(`${url}${path}`, {
      ...{ method: 'POST', body, headers: { 'content-type': 'application/json', ...headers } },
    })
  const stranger = '00000000-0000-4000-8000-000000000000'
  return [
    kind('the form', 60, [200], () => get('/')),
    kind('the list page', 40, [200], ({ headers }) => get('/programs', headers)),
    kind('health', 40, [200], () => get('/api/health')),
    kind('status', 300, [200], ({ programId, headers }) =>
      get(`/api/programs/status/${programId}`, headers),
    ),
    kind('a week', 200, [200], ({ programId, headers }) =>
      get(`/api/programs/${programId}/weeks/1`, headers),
    ),
    kind('a program', 80, [200], ({ programId, headers }) =>
      get(`/api/programs/${programId}`, headers),
    ),
    kind('the list', 60, [200], ({ headers }) => get('/api/programs', headers)),
    kind('events, until they end', 40, [200], ({ programId, headers }) =>
      get(`/api/programs/${programId}/events`, headers),
    ),
    kind('generate', 10, [202], async ({ headers }) => {
      const change = { duration_weeks: 1, days_per_week: 2, notes: words }
      const { program_id } = await askForProgram(url, change, headers)
      asked.push({ programId: program_id, headers: headers })
      return new Response(null, { status: 202 })
    }),
    kind('a wrong form', 50, [400], ({ headers }) =>
      post('/api/programs/generate', '{"duration_weeks":99}', headers),
    ),
    kind('no JSON', 40, [400], ({ headers }) => post('/api/programs/generate', '{"a":', headers)),
    kind("somebody else's program", 40, [404], ({ headers }) =>
      get(`/api/programs/${stranger}`, headers),
    ),
    kind('nobody asks', 40, [401], ({ programId }) => get(`/api/programs/${programId}`)),
  ]
}

function kind(name: string, perMille: number, statuses: number[], ask: Kind['ask']): Kind {
  return { name, perMille, statuses, ask }
}

function inOrder(kinds: Kind[], count: number): Kind[] {
  const next = seeded(samplingSeed)
  const lots = kinds.flatMap((kind) => Array<Kind>(kind.perMille).fill(kind))
  return Array.from({ length: count }, () => lots[next(lots.length)]!)
}

async function askAll(kinds: Kind[], guests: Guest[]): Promise<Answer[]> {
  const answers: Answer[] = []
  let at = 0
  await Promise.all(
    Array.from({ length: atOnce }, async () => {
      while (at < kinds.length) {
        const index = at++
        answers.push(await time(kinds[index]!, guests[index % guests.length]!))
      }
    }),
  )
  return answers
}

async function time(kind: Kind, guest: Guest): Promise<Answer> {
  const began = performance.now()
  const status = await kind.ask(guest).then(
    async (response) => {
      await response.arrayBuffer()
      return response.status
    },
    (error: unknown) => {
      console.log(`${kind.name}: ${String(error)}`)
      return 0
    },
  )
  return { kind, status, took_ms: performance.now() - began }
}

function print(kinds: Kind[], answers: Answer[], seconds: number): void {
  const rows = kinds.map((kind) => {
    const mine = answers.filter((answer) => answer.kind === kind)
    const times = mine.map(({ took_ms }) => took_ms).sort((one, other) => one - other)
    const wrong = mine.filter(({ status }) => !kind.statuses.includes(status))
    return [
      ...[kind.name, mine.length, median(times).toFixed(0)],
      ...[
        (times[Math.floor(times.length * 0.99)] ?? NaN).toFixed(0),
        (times.at(-1) ?? NaN).toFixed(0),
      ],
      [...new Set(wrong.map(({ status }) => status))].join(' ') || '–',
    ]
  })
  const heads = ['', 'requests', 'median, ms', '99 %, ms', 'longest, ms', 'wrong statuses']
  console.log(table(heads, rows))
  const failures = answers.filter(({ status }) => status === 0 || status >= 500).length
  console.log(
    `${answers.length} requests, ${atOnce} at a time, ${(answers.length / seconds).toFixed(0)}/s; ${failures} answered with 5xx or not at all.`,
  )
}

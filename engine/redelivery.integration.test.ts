import fc from 'fast-check'
import { NonRetriableError, type GetStepTools, type Inngest } from 'inngest'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { describe, expect, it } from 'vitest'
import { createTestDatabase } from '@/scripts/suites/create-test-database'
import { eventually } from './testing/eventually'
import { freePort } from '@/servers/free-port'
import { labClient, startLab, type Lab } from './testing/lab'
import { spawnEngine } from './testing/spawn-engine'

/** The environment may ask for more and for other seeds; a long trial has 200 runs, 20 kills and five seeds. */
const runCount = Number(process.env.ENGINE_TRIAL_RUNS ?? 30)
const killCount = Number(process.env.ENGINE_TRIAL_KILLS ?? 4)
const seeds = (process.env.ENGINE_TRIAL_SEEDS ?? '7').split(',').map(Number)

/** The plan of a random function. `fails` is how often a step throws before it succeeds. */
type Plan =
  | { kind: 'step'; fails: number; ms: number }
  | { kind: 'refused' }
  | { kind: 'sleep' }
  | { kind: 'sequence' | 'parallel'; parts: Plan[] }

const { plan } = fc.letrec<{ plan: Plan }>((tie) => ({
  plan: fc.oneof(
    { maxDepth: 3, depthSize: 'small', withCrossShrink: true },
    {
      weight: 6,
      arbitrary: fc.record({
        kind: fc.constant('step' as const),
        fails: fc.oneof(
          { weight: 5, arbitrary: fc.constant(0) },
          { weight: 1, arbitrary: fc.constant(1) },
        ),
        ms: fc.integer({ min: 0, max: 60 }),
      }),
    },
    { weight: 1, arbitrary: fc.constant<Plan>({ kind: 'refused' }) },
    { weight: 1, arbitrary: fc.constant<Plan>({ kind: 'sleep' }) },
    {
      weight: 5,
      arbitrary: fc.record({
        kind: fc.constantFrom('sequence' as const, 'parallel' as const),
        parts: fc.array(tie('plan'), { minLength: 1, maxLength: 5 }),
      }),
    },
  ),
}))

interface Leaf {
  path: string
  kind: 'step' | 'refused' | 'sleep'
}

function leaves(part: Plan, path: string): Leaf[] {
  if ('parts' in part) return part.parts.flatMap((child, i) => leaves(child, `${path}.${i}`))
  return [{ path, kind: part.kind }]
}

/** Pairs of leaves of which the first must settle before the second. */
function orders(part: Plan, path: string): [string, string][] {
  if (!('parts' in part)) return []
  const inner = part.parts.flatMap((child, i) => orders(child, `${path}.${i}`))
  if (part.kind === 'parallel') return inner
  const groups = part.parts.map((child, i) =>
    leaves(child, `${path}.${i}`).map((leaf) => leaf.path),
  )
  const between = groups
    .slice(1)
    .flatMap((next, i) => groups[i]!.flatMap((a) => next.map((b): [string, string] => [a, b])))
  return [...inner, ...between]
}

describe('random functions under random kills of engine and app', () => {
  it.each(seeds)(
    'all end, with every step run to its end and stored once, in the order of completion (seed %i)',
    async (seed) => {
      const plans = fc.sample(fc.tuple(plan, plan), { seed, numRuns: runCount })
      const trees = plans.map((parts): Plan => ({ kind: 'sequence', parts }))
      const random = fc.sample(fc.double({ min: 0, max: 1, noNaN: true }), {
        seed,
        numRuns: killCount * 2,
      })
      const world = await openWorld()
      try {
        const ids: string[] = []
        for (const [i, tree] of trees.entries()) {
          const { ids: sent } = await sendUntilTaken(world.client, {
            name: 't/tree',
            data: { key: `run-${i}`, tree },
          })
          ids.push(sent[0]!)
        }
        for (let i = 0; i < killCount; i++) {
          await pause(200 + random[i * 2]! * 1_000)
          await (random[i * 2 + 1]! < 0.5 ? world.killEngine() : world.killApp())
        }
        const read = async () => (await world.sql.query<RunRow>(runRows)).rows
        const rows = await eventually(
          read,
          (runs) => runs.length === trees.length && runs.every((run) => run.ended),
          120_000,
        )
        for (const row of rows) {
          const tree = trees[Number(row.key.slice(4))]!
          const all = leaves(tree, 'r')
          expect(row.status, row.key).toBe('completed')
          expect(row.steps.toSorted(), row.key).toEqual(all.map((leaf) => leaf.path).toSorted())
          for (const { path } of all.filter((leaf) => leaf.kind === 'step')) {
            expect(
              world.finished.get(`${row.key} ${path}`) ?? 0,
              `${row.key} ${path}`,
            ).toBeGreaterThan(0)
          }
          for (const [first, second] of orders(tree, 'r')) {
            expect(row.steps.indexOf(first), `${row.key}: ${first} before ${second}`).toBeLessThan(
              row.steps.indexOf(second),
            )
          }
          for (const stack of world.stacks(row.id))
            expect(row.hashes.slice(0, stack.length)).toEqual(stack)
        }
        expect(new Set(ids).size).toBe(trees.length)
      } finally {
        await world.close()
      }
    },
    240_000,
  )
})

interface RunRow {
  id: string
  key: string
  status: string
  ended: boolean
  steps: string[]
  hashes: string[]
}

const runRows = `
  select run.id, run.event->'data'->>'key' as key, run.status, run.ended_at is not null as ended,
    array_agg(step.name order by step.settled_order) filter (where step.settled_order is not null) as steps,
    array_agg(step.id order by step.settled_order) filter (where step.settled_order is not null) as hashes
  from engine.run left join engine.step on step.run_id = run.id group by run.id`

async function openWorld() {
  const database = await createTestDatabase({ empty: true })
  const ports = { engine: await freePort(), app: await freePort() }
  const client = labClient(`http://127.0.0.1:${ports.engine}`)
  const tried = new Map<string, number>()
  const finished = new Map<string, number>()
  const labs: Lab[] = []
  const openApp = async () => labs.push(await startLab(client, [treeFunction()], ports.app))
  await openApp()
  const openEngine = () =>
    spawnEngine({ port: ports.engine, databaseUrl: database.url, appUrl: labs[0]!.url })
  let engine = await openEngine()
  const sql = new pg.Client({ connectionString: database.url })
  await sql.connect()

  function treeFunction() {
    return client.createFunction(
      { id: 'tree', retries: 3, triggers: [{ event: 't/tree' }] },
      ({ step, event }) => perform(step, event.data.key as string, event.data.tree as Plan, 'r'),
    )
  }

  async function perform(
    step: GetStepTools<Inngest>,
    key: string,
    part: Plan,
    path: string,
  ): Promise<unknown> {
    if ('parts' in part) {
      if (part.kind === 'parallel')
        return Promise.all(part.parts.map((child, i) => perform(step, key, child, `${path}.${i}`)))
      for (const [i, child] of part.parts.entries()) await perform(step, key, child, `${path}.${i}`)
      return undefined
    }
    if (part.kind === 'sleep') return step.sleep(path, '1s')
    if (part.kind === 'refused') {
      const refuse = () => {
        throw new NonRetriableError('refused')
      }
      return step.run(path, refuse).catch(() => null)
    }
    return step.run(path, async () => {
      const name = `${key} ${path}`
      tried.set(name, (tried.get(name) ?? 0) + 1)
      await pause(part.ms)
      if (tried.get(name)! <= part.fails) throw new Error('not yet')
      finished.set(name, (finished.get(name) ?? 0) + 1)
      return path
    })
  }

  return {
    client,
    sql,
    finished,
    killEngine: async () => {
      await engine.kill()
      engine = await openEngine()
    },
    killApp: async () => {
      await labs.at(-1)!.close()
      await pause(150)
      await openApp()
    },
    /** The order of completion as the app was told it. */
    stacks: (runId: string): string[][] =>
      labs
        .flatMap((lab) => lab.exchanges)
        .filter((exchange) => exchange.headers['x-run-id'] === runId)
        .flatMap((exchange) => {
          const { ctx } = parse(exchange.body) ?? {}
          return ctx ? [ctx.stack.stack] : []
        }),
    close: async () => {
      await engine.kill()
      await labs.at(-1)!.close()
      await sql.end()
      await database.drop()
    },
  }
}

/** A request that was aborted may have half a body. */
function parse(body: string): { ctx?: { stack: { stack: string[] } } } | undefined {
  try {
    return JSON.parse(body) as { ctx?: { stack: { stack: string[] } } }
  } catch {
    return undefined
  }
}

async function sendUntilTaken(client: Inngest, event: { name: string; data: object }) {
  return eventually(
    () => client.send(event).catch(() => ({ ids: [] })),
    ({ ids }) => ids.length === 1,
  )
}

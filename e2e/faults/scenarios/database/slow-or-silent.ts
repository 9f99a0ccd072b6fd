import type { Page } from '@playwright/test'
import { setTimeout as wait } from 'node:timers/promises'
import pg from 'pg'
import { type Asked, slowWeeks } from '../../harness/ask'
import { askInBrowser } from '../../harness/browser'
import type { Stack } from '../../harness/stack'
import type { Trial } from '../../harness/trial'
import type { Wire, WireFault } from '../../harness/wire'
import { weeksStored } from '../../harness/weeks-stored'
import type { Scenario } from '../../scenario'

const longest_s = 5
const recovery_s = 10

export const slowOrSilent: Scenario = {
  id: 'F9',
  fault:
    'the database swallows everything for 15 s; each round trip takes 500 ms longer for 15 s; a lock holds every connection of the pool for 15 s',
  criterion: `each request is answered, and a page that is opened says so, ≤ ${longest_s} s; 200 again ≤ ${recovery_s} s after the cure; no queue that grows; completed`,
  alone: true,
  async run(trial) {
    const stack = await trial.stack({ wires: ['database'] })
    const { program, page } = await askInBrowser(trial, stack, { weeks: 10, faults: slowWeeks })
    const other = await page.context().newPage()
    let slowest = 0
    let back = 0
    let weeks = 0
    for (const [name, breakIt, isSaid] of faults) {
      await weeksStored(stack, program, (weeks += 2))
      const cure = await breakIt(stack)
      const [answered, opened] = await Promise.all([
        askMeanwhile(stack, program),
        isSaid ? untilSaid(other, page.url()) : 0,
      ]).finally(cure)
      const took = Math.max(answered, opened)
      await trial.excuseLost(stack)
      const recovered = await until200(trial, stack, program)
      trial.say(
        `${name}: slowest answer ${took.toFixed(1)} s, well again after ${recovered.toFixed(1)} s`,
      )
      slowest = Math.max(slowest, took)
      back = Math.max(back, recovered)
    }
    await trial.over(stack, 120)
    if (slowest > longest_s * trial.patience + 0.5)
      throw new Error(`a request was answered after ${slowest.toFixed(1)} s`)
    return { recovery_s: back, note: `slowest answer ${slowest.toFixed(1)} s` }
  },
}

type Break = (stack: Stack) => Promise<() => unknown>

/** With whether a page that is opened meanwhile can only say that the database does not answer. */
const faults: [string, Break, boolean][] = [
  ['silent', async ({ wire }) => suffer(wire('database'), { type: 'blackhole' }), true],
  // Half of it on each way.
  [
    '500 ms slower',
    async ({ wire }) => suffer(wire('database'), { type: 'latency', ms: 250 }),
    false,
  ],
  ['locked', lockPrograms, true],
]

function suffer(wire: Wire, fault: WireFault) {
  wire.suffer(fault)
  return () => wire.cure()
}

/** Every statement about programs waits, until all connections of the pool do. */
async function lockPrograms({ database }: Stack) {
  const client = new pg.Client(database.adminUrl)
  client.on('error', () => {})
  await client.connect()
  await client.query('begin; lock table program in access exclusive mode')
  return () => client.end()
}

/** Twelve people who ask again each second; returns the seconds of the slowest answer. */
async function askMeanwhile(stack: Stack, program: Asked): Promise<number> {
  const until = performance.now() + 15_000
  let slowest = 0
  const person = async () => {
    while (performance.now() < until) {
      const began = performance.now()
      const status = await statusCode(stack, program)
      slowest = Math.max(slowest, (performance.now() - began) / 1000)
      if (status !== 200 && status !== 503) throw new Error(`a request was answered ${status}`)
      await wait(1_000)
    }
  }
  await Promise.all(Array.from({ length: 12 }, person))
  return slowest
}

/** Seconds until a page that is opened now says that the database does not answer. */
async function untilSaid(page: Page, url: string): Promise<number> {
  const began = performance.now()
  await page.goto(url, { waitUntil: 'commit' })
  const heading = page.getByRole('heading', { name: 'The database does not answer' })
  await heading.waitFor({ timeout: 30_000 }).catch(async () => {
    throw new Error(`a page said instead: ${await page.locator('body').innerText()}`)
  })
  return (performance.now() - began) / 1000
}

async function until200(trial: Trial, stack: Stack, program: Asked): Promise<number> {
  const began = performance.now()
  for (;;) {
    const passed = (performance.now() - began) / 1000
    if ((await statusCode(stack, program)) === 200) return passed
    if (passed > recovery_s * trial.patience)
      throw new Error(`not well again after ${passed.toFixed(0)} s`)
    await wait(250)
  }
}

/** 0 when there was no answer within 30 s. */
function statusCode({ url }: Stack, { programId, headers }: Asked): Promise<number> {
  return fetch(`${url}/api/programs/status/${programId}`, {
    headers,
    signal: AbortSignal.timeout(30_000),
  }).then(
    async (response) => {
      await response.arrayBuffer()
      return response.status
    },
    () => 0,
  )
}

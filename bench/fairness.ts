import { setTimeout as pause } from 'node:timers/promises'
import { parseArgs } from 'node:util'
import { programListSchema } from '@/lib/domain/contract/views'
import { askForProgram, type Guest, newGuest, statusOf, whenOver } from '@/e2e/guest'
import { withApp } from '@/scripts/prove/with-app'
import { machineLoad } from './machine-load'
import { median } from './median'
import { table } from './table'
import { watchMemory } from './watch-memory'

/** Others have a program of two weeks of three days written, as the guest who asks for so many does. */
const small = { duration_weeks: 2, days_per_week: 3 }
/** A small program may take so many times as long as in quiet. */
const mostTimes = 2
/** Until another's program has begun to be written, from its request on. */
const mostSeconds = 10
const mostMegabytes = 512

/**
 * What others wait beside a guest who asks for 600 programs, and what those cost, of all that `npm start` starts with the
 * built-in coach. A third of them is asked for in one moment: another's program beside them may take twice its quiet time.
 * Then the rest is, and others must start within ten seconds while they are accepted and after. In the end all are complete, and
 * the app has held 512 MB at most. `--programs 40` for fewer.
 */
export async function bench(args: string[]): Promise<void> {
  const options = { programs: { type: 'string', default: '600' } } as const
  const programs = Number(parseArgs({ args, options }).values.programs)
  console.log(`Before: ${machineLoad()}`)
  await withApp(async ({ url, process: launcher }) => {
    const memory = watchMemory(launcher.pid!)
    await secondsOf(url)
    const alone = await threeTimes(() => secondsOf(url))
    const inQuiet = memory.most('app')

    const greedy = await newGuest(url, small)
    const few = Math.floor(programs / 3)
    const accepted = [askMore(url, greedy, few - 1)]
    await accepted[0]
    const beside = await threeTimes(() => secondsOf(url))
    console.log(`${few} programs are asked for: ${machineLoad()}`)

    accepted.push(askMore(url, greedy, programs - few))
    const starts = [await secondsToStart(url)]
    await accepted[1]
    console.log(`${programs} programs are asked for: ${machineLoad()}`)
    for (let n = 0; n < 3; n++) starts.push(await secondsToStart(url))
    const { ends, seconds } = await untilAllOver(url, greedy)
    memory.stop()

    const times = median(beside) / median(alone)
    const rows = [
      ['small program alone, s', median(alone), ''],
      [`beside ${few} of another owner, s`, median(beside), mostTimes * median(alone)],
      [`start while ${programs} are asked for, s`, starts[0]!, mostSeconds],
      [
        `start beside ${programs}, the longest of three, s`,
        Math.max(...starts.slice(1)),
        mostSeconds,
      ],
      ['the app held in quiet, MB', inQuiet, ''],
      ['the app held, MB', memory.most('app'), mostMegabytes],
      ['the engine held, MB', memory.most('engine'), ''],
    ] as const
    const printed = rows.map((row) =>
      row.map((cell) => (typeof cell === 'number' ? cell.toFixed(1) : cell)),
    )
    console.log(`\n${table(['', 'measured', 'at most'], printed)}\n`)
    const complete = ends.filter((end) => end === 'completed').length
    console.log(
      `Beside, it takes ${times.toFixed(2)} times as long. ${complete} of ${programs} are complete ${seconds.toFixed(0)} s after the last was asked for.`,
    )
    const missed = rows.filter(([, measured, most]) => most !== '' && measured > most)
    if (missed.length > 0 || complete < programs) process.exitCode = 1
  })
  console.log(`After: ${machineLoad()}`)
}

/** From the request to the end, by somebody new. */
async function secondsOf(url: string): Promise<number> {
  const began = performance.now()
  await whenOver(url, await newGuest(url, small), 600)
  return secondsSince(began)
}

/** From the request until it is being written, by somebody new. */
async function secondsToStart(url: string): Promise<number> {
  const began = performance.now()
  const { programId, headers } = await newGuest(url, small)
  while ((await statusOf(url, programId, headers)).status === 'pending') await pause(50)
  return secondsSince(began)
}

async function threeTimes(measure: () => Promise<number>): Promise<number[]> {
  return [await measure(), await measure(), await measure()]
}

/** All in one moment. */
async function askMore(url: string, { headers }: Guest, count: number): Promise<void> {
  await Promise.all(Array.from({ length: count }, () => askForProgram(url, small, headers)))
}

async function untilAllOver(url: string, guest: Guest) {
  const began = performance.now()
  for (;;) {
    const ends = await statusesOf(url, guest)
    if (ends.every((end) => end !== 'pending' && end !== 'in_progress')) {
      return { ends, seconds: secondsSince(began) }
    }
    await pause(2_000)
  }
}

/** Of all the programs that the guest finds in their list. */
async function statusesOf(url: string, { headers }: Guest): Promise<string[]> {
  const statuses: string[] = []
  let cursor: string | null = ''
  while (cursor !== null) {
    const response = await fetch(`${url}/api/programs?limit=100${cursor && `&cursor=${cursor}`}`, {
      headers,
    })
    const page = programListSchema.parse(await response.json())
    statuses.push(...page.programs.map(({ status }) => status))
    cursor = page.next_cursor
  }
  return statuses
}

function secondsSince(began: number): number {
  return (performance.now() - began) / 1000
}

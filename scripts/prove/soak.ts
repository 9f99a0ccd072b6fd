import { setTimeout as sleep } from 'node:timers/promises'
import { childrenMemory } from '@/bench/children-memory'
import { median } from '@/bench/median'
import { table } from '@/bench/table'
import { quickly, scriptFaults } from '@/e2e/scripted-faults'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import { samplingSeed, seeded } from '@/testing/sampling'
import { newGuest, whenOver } from '@/e2e/guest'
import { withApp } from './with-app'

const pause_ms = 2_000
/** The memory of the last third of the time may be so many times that of the middle third. */
const mostGrowth = 1.25

/** Every tenth program meets each of these once, and has to get over it. */
const faults: FaultScriptInput = [
  { when: { kind: 'metadata', call: 1 }, fault: { type: 'evil' } },
  { when: { week: 1, call: 1 }, fault: { type: 'status', status: 500 } },
  { when: { week: 2, call: 1 }, fault: { type: 'cut' } },
  ...quickly,
]

/**
 * A program every two seconds for ten minutes, `-- soak 10`, of a new guest each, every tenth with faults. Proved when all
 * are complete in the end and the memory of app and engine has not gone on growing.
 */
export async function prove([minutes = '10']: string[]): Promise<boolean> {
  return withApp(async ({ url, process: launcher }) => {
    const next = seeded(samplingSeed)
    const ends: Promise<string>[] = []
    const memory: Record<string, number>[] = []
    const until = performance.now() + Number(minutes) * 60_000
    while (performance.now() < until) {
      const { words } = await scriptFaults(ends.length % 10 === 9 ? faults : quickly)
      const change = { duration_weeks: 2 + next(5), days_per_week: 1 + next(6), notes: words }
      ends.push(endOf(url, change))
      memory.push(childrenMemory(launcher.pid!))
      await sleep(pause_ms)
    }
    const unfinished = (await Promise.all(ends)).filter((end) => end !== 'completed')
    console.log(`${ends.length} programs in ${minutes} min; not complete: ${unfinished.length}`)
    for (const end of new Set(unfinished)) console.log(`  ${end}`)
    return judgeMemory(memory) && unfinished.length === 0
  })
}

function endOf(url: string, change: object): Promise<string> {
  return newGuest(url, change)
    .then((guest) => whenOver(url, guest, 300))
    .then(
      ({ status }) => status,
      (error: unknown) => String(error),
    )
}

function judgeMemory(memory: Record<string, number>[]): boolean {
  const third = Math.floor(memory.length / 3)
  const rows = Object.keys(memory[0] ?? {}).map((program) => {
    const at = (from: number) =>
      median(memory.slice(from, from + third).map((each) => each[program] ?? NaN))
    return { program, middle: at(third), last: at(2 * third) }
  })
  console.log(
    table(
      ['memory, MB', 'middle third', 'last third', 'at most'],
      rows.map(({ program, middle, last }) => [
        ...[program, middle.toFixed(0), last.toFixed(0), (middle * mostGrowth).toFixed(0)],
      ]),
    ),
  )
  return rows.every(({ middle, last }) => last <= middle * mostGrowth)
}

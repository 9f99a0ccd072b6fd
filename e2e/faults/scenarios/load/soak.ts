import { setTimeout as wait } from 'node:timers/promises'
import type { Asked } from '../../harness/ask'
import { gatherCrowd } from '../../harness/event-crowd'
import type { Stack } from '../../harness/stack'
import type { Trial } from '../../harness/trial'
import type { Scenario } from '../../scenario'

const minutes = 20
const programs = 50
const watchers = 100

export const soak: Scenario = {
  id: 'F25',
  fault: `${minutes} min, ${programs} programs, ${watchers} streams that come and go; app, engine, coach or PostgreSQL killed every 6-18 s (seeded)`,
  criterion:
    'all completed ≤ 180 s after the last kill; lost 0, doubled 0; what was under way at a kill is paid once more at most; one connection listens; no line of the log that nobody expects',
  alone: true,
  async run(trial) {
    const stack = await trial.stack()
    const asked: Asked[] = []
    const crowd = gatherCrowd({
      ...{ url: stack.urls[0]!, size: watchers, chance: trial.chance },
      ...{ shortest: 5_000, longest: 30_000 },
      pick: () => asked[trial.chance(Math.max(1, asked.length))],
    })
    const length_ms = (trial.minutes ?? minutes) * 60_000
    const began = performance.now()
    const ends: Record<string, number> = {}
    while (performance.now() - began < length_ms) {
      // The last are asked for when three quarters of the time are over.
      const due = Math.ceil((programs * (performance.now() - began)) / (length_ms * 0.75))
      while (asked.length < Math.min(programs, due))
        asked.push(await trial.ask(stack, { weeks: 3 + trial.chance(10) }))
      const victim = victims[trial.chance(victims.length)]!
      ends[victim] = (ends[victim] ?? 0) + 1
      await killAndStart(trial, stack, victim, asked)
      await wait(6_000 + trial.chance(12_000))
      await expectOneListener(stack)
    }
    const recovery_s = await trial.over(stack, 180)
    await crowd.stop()
    const streams = Object.values(crowd.answers()).reduce((sum, count) => sum + count, 0)
    const kills = Object.entries(ends).map(([victim, count]) => `${victim} ${count}`)
    return { recovery_s, note: `kills: ${kills.join(', ')}; ${streams} streams` }
  },
}

type Victim = (typeof victims)[number]

/** Drawn by lot: the app most often. */
const victims = ['app', 'app', 'app', 'engine', 'engine', 'coach', 'PostgreSQL'] as const

async function killAndStart(trial: Trial, stack: Stack, victim: Victim, asked: Asked[]) {
  const pause_ms = 200 + trial.chance(3_000)
  if (victim === 'PostgreSQL') {
    await stack.database.kill()
    await wait(pause_ms)
    await stack.database.start()
    await trial.excuseLost(stack, { alive: true })
    return
  }
  // With the coach dies its memory of what it was asked.
  if (victim === 'coach') await Promise.all(asked.map((each) => each.keepCalls()))
  await stack[victim].kill()
  if (victim === 'coach') for (const each of asked) each.forgetCoach()
  if (victim !== 'engine') await trial.excuseLost(stack)
  await wait(pause_ms)
  await stack[victim].start()
}

async function expectOneListener({ database }: Stack) {
  const rows = await database.query(
    `select from pg_stat_activity where application_name = 'mesocycle progress'`,
  )
  if (rows.length > 1) throw new Error(`${rows.length} connections listen for one app`)
}

import { generate, newBrowserCaller, until } from '../caller'
import { test as base } from '@playwright/test'
import { nextJanuary } from '../next-january'
import { quickly, scriptFaults } from '../scripted-faults'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'

/** The ids of one athlete's programs, one for each state that a page can show. */
export type Gallery = Own & { cookies: Cookies }
type Own = Record<keyof typeof programs, string>

const lifts = [
  { exercise: 'Back squat', weight: 140, reps: 5 },
  { exercise: 'Bench press', weight: 100, reps: 5 },
  { exercise: 'Deadlift', weight: 180, reps: 4 },
]
const twelve = {
  duration_weeks: 12,
  days_per_week: 4,
  known_lifts: lifts,
  start_date: nextJanuary(),
}
const hang = (week: number) => ({ when: { week }, fault: { type: 'hang' } }) as const
const refuse = { when: { week: 2 }, fault: { type: 'status', status: 402 } } as const

const programs = {
  strong: { profile: twelve, script: [] },
  long: {
    profile: {
      goal_category: 'hypertrophy',
      fitness_level: 'advanced',
      duration_weeks: 30,
      days_per_week: 3,
      session_minutes: 90,
      units: 'lb',
    },
    script: [],
  },
  short: {
    profile: {
      goal_category: 'general_fitness',
      fitness_level: 'beginner',
      equipment: ['dumbbells_only'],
      session_minutes: 20,
    },
    script: [],
  },
  rounds: {
    profile: {
      ...{ goal_category: 'general_fitness', duration_weeks: 2, days_per_week: 2 },
      ...{ session_minutes: 30, start_date: nextJanuary() },
    },
    script: [],
  },
  naming: { profile: twelve, script: [{ when: { kind: 'metadata' }, fault: { type: 'hang' } }] },
  writing: { profile: twelve, script: [hang(3)] },
  nearly: {
    profile: twelve,
    script: [{ when: { week: 11, call: 1 }, fault: { type: 'wrong_days' } }, hang(11), hang(12)],
  },
  failed: { profile: { ...twelve, duration_weeks: 4 }, script: [refuse] },
  nothing: {
    profile: twelve,
    script: [{ when: { kind: 'metadata' }, fault: { type: 'status', status: 401 } }],
  },
  cancelled: { profile: twelve, script: [hang(2)] },
} satisfies Record<string, { profile: object; script: FaultScriptInput }>

const settled: Record<keyof typeof programs, string> = {
  strong: 'completed, 12 done',
  long: 'completed, 30 done',
  short: 'completed, 2 done',
  rounds: 'completed, 2 done',
  naming: 'in_progress, 0 done',
  writing: 'in_progress, 3 done',
  nearly: 'in_progress, 10 done',
  failed: 'failed, 3 done',
  nothing: 'failed, 0 done',
  cancelled: 'cancelled, 3 done',
}

/** Pages of an athlete who owns them all; programs that are being written stand still. */
export const test = base.extend<object, { gallery: Gallery }>({
  gallery: [
    async ({ playwright }, use, { project }) => {
      const { words } = await scriptFaults(quickly)
      const first = await newBrowserCaller(playwright, project.use.baseURL!, {
        ...programs.strong.profile,
        notes: words,
      })
      const own = { strong: first.program_id } as Own
      for (const [name, { profile, script }] of Object.entries(programs).slice(1)) {
        const { words: notes } = await scriptFaults([...script, ...quickly])
        const answer = await generate(first.request, { ...profile, notes })
        own[name as keyof Own] = ((await answer.json()) as { program_id: string }).program_id
      }
      const settle = (name: keyof Own, words = settled[name]) =>
        until(first.request, own[name], (view) => wordsOf(view) === words, 90_000)
      await settle('cancelled', 'in_progress, 3 done')
      await first.request.post(`/api/programs/${own.cancelled}/cancel`, { data: {} })
      for (const name of Object.keys(settled)) await settle(name as keyof Own)
      await use({ ...own, cookies: first.cookies })
      for (const name of ['naming', 'writing', 'nearly'] as const)
        await first.request.post(`/api/programs/${own[name]}/cancel`, { data: {} })
    },
    { scope: 'worker', timeout: 180_000 },
  ],
})

type Cookies = Awaited<ReturnType<typeof newBrowserCaller>>['cookies']

function wordsOf({ status, weeks }: Parameters<Parameters<typeof until>[2]>[0]) {
  return `${status}, ${weeks.filter((week) => week.status === 'done').length} done`
}

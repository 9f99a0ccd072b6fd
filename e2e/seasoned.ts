import { generate, newBrowserCaller, until } from './caller'
import { test as cleanTest } from './clean-page'
import { nextJanuary } from './next-january'
import { provoke } from './provoked'
import { quickly, scriptFaults } from './scripted-faults'

export { expect } from './clean-page'

type Cookies = Awaited<ReturnType<typeof newBrowserCaller>>['cookies']

/** Programs of one athlete, one in each state that a page can show. */
interface Seasoned {
  cookies: Cookies
  finished: string
  /** Stays at its second week until the tests are over. */
  writing: string
  /** Without its second week. */
  failed: string
}

/** Tests whose `page` belongs to an athlete who has been here for a while. */
export const test = cleanTest.extend<object, { seasoned: Seasoned }>({
  seasoned: [
    async ({ playwright }, use, { project }) => {
      const quick = await scriptFaults(quickly)
      const { baseURL = '' } = project.use
      const first = await newBrowserCaller(playwright, baseURL, { ...plan, notes: quick.words })
      const { request, program_id: finished, cookies } = first
      const ask = async (script: Parameters<typeof scriptFaults>[0]) => {
        const { words } = await scriptFaults([...script, ...quickly])
        const response = await generate(request, { ...plan, notes: words })
        return ((await response.json()) as { program_id: string }).program_id
      }
      const writing = await ask([{ when: { week: 2 }, fault: { type: 'hang' } }])
      const failed = await ask([{ when: { week: 2 }, fault: { type: 'status', status: 402 } }])
      provoke(failed)
      await until(request, finished, ({ status }) => status === 'completed')
      await until(request, failed, ({ status }) => status === 'failed')
      await until(
        request,
        writing,
        ({ weeks }) => weeks.filter(({ status }) => status === 'done').length === 3,
      )
      await use({ cookies, finished, writing, failed })
      await request.post(`/api/programs/${writing}/cancel`, { data: {} })
    },
    { scope: 'worker' },
  ],
  storageState: ({ seasoned }, use) => use(seasoned.cookies),
})

const plan = {
  goal_raw: 'A stronger squat. Bring up my shoulders. Not on Sundays.',
  duration_weeks: 4,
  days_per_week: 4,
  start_date: nextJanuary(),
  known_lifts: [{ exercise: 'Back squat', weight: 140, reps: 5 }],
}

import type { APIRequestContext } from '@playwright/test'
import { askForProgram, form } from '@/e2e/guest'
import { eventually } from '@/engine/testing/eventually'
import { type ScriptedCoach, scriptFaults } from '@/e2e/scripted-faults'
import type { RecordedCall } from '@/servers/coach/faults/fault-register'
import type { FaultScriptInput } from '@/servers/coach/faults/fault-script'
import type { Stack } from './stack'

/** A program that somebody asked for, and what the oracle shall find in the end. */
export interface Asked {
  programId: string
  headers: Record<string, string>
  weeks: number
  /** By which the coach knows it. */
  token: string
  script: ScriptedCoach['set']
  /** Every call of the coach for it, also those of the coach's earlier lives. */
  calls(): Promise<RecordedCall[]>
  /** Keeps what the coach remembers of it, because the coach is about to be killed; `forgetCoach` when it is dead. */
  keepCalls(): Promise<void>
  forgetCoach(): void
  /** Calls beyond one for each thing to write that the faults so far excuse. */
  mayCost: number
  /** How many calls there were when work was last lost. */
  callsBefore: number
  /** How it may end: completed, unless the scenario says otherwise. */
  mayEnd: ('completed' | 'failed' | 'cancelled' | 'deleted')[]
}

export interface AskOptions {
  weeks?: number
  days?: number
  faults?: FaultScriptInput
  /** Of the form, beside its weeks and days. */
  change?: object
  /** Of whom; somebody new when left out. */
  headers?: Record<string, string>
  /** Asks by this address instead of the stack's. */
  url?: string
  /** Of a browser's window, which then owns the program. */
  request?: APIRequestContext
}

export async function askFor(stack: Stack, options: AskOptions = {}): Promise<Asked> {
  const { weeks = 4, days = 3, faults = [], headers = {}, url = stack.url } = options
  const scripted = await scriptFaults(faults, stack.coachUrl)
  const time = { duration_weeks: weeks, days_per_week: days }
  const change = { ...options.change, ...time, notes: scripted.words }
  const { programId, owner } = await insist((key) =>
    options.request
      ? askByBrowser(options.request, url, change, key)
      : askByScript(url, change, headers, key),
  )
  return follow({ programId, headers: owner, weeks }, scripted)
}

/** A program that another stack was asked for, and that this one goes on with. */
export async function adopt(stack: Stack, asked: Asked): Promise<Asked> {
  const { programId, headers, weeks, token } = asked
  return follow({ programId, headers, weeks }, await scriptFaults([], stack.coachUrl, token))
}

function follow(
  of: Pick<Asked, 'programId' | 'headers' | 'weeks'>,
  { token, set, calls }: ScriptedCoach,
): Asked {
  const past: RecordedCall[] = []
  let kept: RecordedCall[] = []
  const living = () =>
    calls().then(
      (now) => now.calls,
      () => [],
    )
  const all = async () => [...past, ...(await living())]
  return {
    ...of,
    token,
    script: set,
    calls: all,
    keepCalls: async () => void (kept = await living()),
    forgetCoach: () => void past.push(...kept.splice(0)),
    mayCost: 0,
    callsBefore: 0,
    mayEnd: ['completed'],
  }
}

interface Key {
  'idempotency-key': string
}

/** Whom the app cannot answer in this moment asks again, with the key of the first time. */
async function insist<T>(ask: (key: Key) => Promise<T>): Promise<T> {
  const key = { 'idempotency-key': crypto.randomUUID() }
  const tried = await eventually(
    () =>
      ask(key).then(
        (answer) => ({ answer }),
        (error: unknown) => {
          if (/answered 503|fetch failed|ECONN/.test(String(error))) return null
          throw error
        },
      ),
    (answered) => answered !== null,
    180_000,
    500,
  )
  return tried!.answer
}

async function askByScript(url: string, change: object, headers: Record<string, string>, key: Key) {
  const { program_id, token } = await askForProgram(url, change, { ...headers, ...key })
  return { programId: program_id, owner: token ? { authorization: `Bearer ${token}` } : headers }
}

async function askByBrowser(request: APIRequestContext, url: string, change: object, key: Key) {
  const answer = await request.post('/api/programs/generate', {
    data: { ...form, ...change },
    headers: { origin: url, ...key },
    timeout: 180_000,
  })
  if (answer.status() !== 202) throw new Error(`generate answered ${answer.status()}`)
  const { program_id } = (await answer.json()) as { program_id: string }
  const { cookies } = await request.storageState()
  const cookie = cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  return { programId: program_id, owner: { cookie } }
}

/** A coach that takes its time with each week, so that a fault finds it at work. */
export const slowWeeks: FaultScriptInput = [
  {
    when: { kind: 'week' },
    fault: { type: 'slow', first_token_ms: 1_500, tokens_per_second: 700 },
  },
]

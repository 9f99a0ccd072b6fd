import { setTimeout as wait } from 'node:timers/promises'
import { seeded } from '@/testing/sampling'
import { judgeStack } from '../oracle/judge-stack'
import { excuseLost, extraCalls } from '../oracle/paid-work'
import { adopt, type Asked, type AskOptions, askFor } from './ask'
import { type Stack, type StackOptions, startStack } from './stack'
import type { Undo } from './undo'

/** What a scenario measured, beside what the oracle finds. */
export interface Outcome {
  /** From the fault's cure to the end of the last program. */
  recovery_s?: number
  /** How long the screen said what was not so, at the longest. */
  untrue_s?: number
  /** What else was measured, or how the scenario departs from its criterion. */
  note?: string
}

/** What a scenario works with; whatever it starts is judged and stopped afterwards. */
export interface Trial {
  /** Whole numbers from 0 to below `below`, the same for the same seed. */
  chance(below: number): number
  /** By how much deadlines are longer than the criterion's, for a machine that others use too. */
  patience: number
  /** How long scenarios without an end of their own last; theirs when left out. */
  minutes?: number
  say(line: string): void
  stack(options?: StackOptions): Promise<Stack>
  ask(stack: Stack, options?: AskOptions): Promise<Asked>
  /** A program of another stack, which this one has from a backup: it is judged here too. */
  adopt(stack: Stack, program: Asked): Promise<Asked>
  /** Waits until all programs of a stack are over, and says after how many seconds; throws when that takes longer. */
  over(stack: Stack, seconds: number): Promise<number>
  /**
   * To be called when app or coach of a stack are dead: what is lost with them may be paid for once more. With `alive`, when
   * another part was, and calls under way may still be answered.
   */
  excuseLost(stack: Stack, options?: { alive?: boolean }): Promise<void>
  /** Something that is asked of a stack only once, such as a browser, is closed with it. */
  later(close: () => Promise<void>): void
}

/** A scenario that this machine cannot try. */
export class Skip extends Error {}

export interface Judged extends Outcome {
  findings: string[]
  extra_calls: number
  /** The last lines of the parts' logs, where something was found. */
  log: string
}

export interface TryOptions extends Pick<Trial, 'patience' | 'minutes' | 'say'> {
  seed: number
}

/** Runs a scenario, has the oracle judge what it leaves behind, and stops all that it started. */
export async function tryOut(
  run: (trial: Trial) => Promise<Outcome>,
  options: TryOptions,
  running: Set<() => Promise<void>>,
): Promise<Judged> {
  const stacks = new Map<Stack, Asked[]>()
  const closers: (() => Promise<void>)[] = []
  const stop = async () => {
    for (const close of closers.splice(0).reverse()) await close().catch(() => {})
  }
  running.add(stop)
  const trial = newTrial(stacks, closers, options)
  try {
    return await judged(trial, run, stacks)
  } finally {
    await stop()
    running.delete(stop)
  }
}

async function judged(
  trial: Trial,
  run: (trial: Trial) => Promise<Outcome>,
  stacks: Map<Stack, Asked[]>,
): Promise<Judged> {
  const findings: string[] = []
  let outcome: Outcome = {}
  try {
    outcome = await run(trial)
  } catch (error) {
    if (error instanceof Skip) throw error
    findings.push(error instanceof Error ? (error.stack ?? error.message) : String(error))
  }
  for (const [stack, asked] of stacks) {
    findings.push(...(await judgeStack(stack, asked).catch((error) => [String(error)])))
  }
  const extra = await sum([...stacks.values()].flat(), (each) => extraCalls(each).catch(() => 0))
  const log = [...stacks.keys()].map((stack) => stack.log.tail(400)).join('\n\n')
  return { ...outcome, findings, extra_calls: extra, log }
}

function newTrial(
  stacks: Map<Stack, Asked[]>,
  closers: (() => Promise<void>)[],
  { seed, ...options }: TryOptions,
): Trial {
  const asked = (stack: Stack) => stacks.get(stack)!
  return {
    chance: seeded(seed),
    ...options,
    async stack(options) {
      const undo: Undo = []
      closers.push(async () => {
        for (const step of undo.splice(0).reverse()) await step()
      })
      const stack = await startStack(options ?? {}, undo)
      stacks.set(stack, [])
      return stack
    },
    async ask(stack, options) {
      const program = await askFor(stack, options)
      asked(stack).push(program)
      return program
    },
    async adopt(stack, program) {
      const again = await adopt(stack, program)
      asked(stack).push(again)
      return again
    },
    over: (stack, seconds) => whenOver(stack, asked(stack), seconds * options.patience),
    async excuseLost(stack, { alive = false } = {}) {
      for (const each of asked(stack)) await excuseLost(stack.database, each, alive)
    },
    later: (close) => void closers.push(close),
  }
}

async function whenOver({ database }: Stack, asked: Asked[], seconds: number): Promise<number> {
  const began = performance.now()
  const ids = asked.map(({ programId }) => programId)
  for (;;) {
    // A database that is away has no news.
    const open = await database
      .query<{ id: string; progress: number; message: string }>(
        `select id, progress, message from program
         where id = any($1::uuid[]) and status in ('pending', 'in_progress')`,
        [ids],
      )
      .catch(() => [{ id: 'the database', progress: 0, message: 'away' }])
    const passed = (performance.now() - began) / 1000
    if (open.length === 0) return passed
    if (passed > seconds) {
      const [first] = open
      throw new Error(
        `${open.length} of ${ids.length} programs are not over after ${seconds} s: ${first!.id} is at ${first!.progress} % (${first!.message})`,
      )
    }
    await wait(200)
  }
}

async function sum<T>(list: T[], amount: (each: T) => Promise<number>): Promise<number> {
  return (await Promise.all(list.map(amount))).reduce((total, each) => total + each, 0)
}

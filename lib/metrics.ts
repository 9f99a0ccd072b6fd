import { Counter, Histogram, Registry } from 'prom-client'
import { oncePerProcess } from '@/lib/once-per-process'

/**
 * What this process counts and times, since it began, for `GET /api/metrics`. Nothing here is of other processes: where several
 * apps share a database, sum them up.
 */
export function metrics() {
  return oncePerProcess('metrics', make)
}

interface TimedStep {
  step: string
  /** 0 for the first try. */
  attempt: number
}

/** Times a step of the engine's, and counts it as a retry when it is one. What `work` throws is thrown. */
export async function timeStep<T>({ step, attempt }: TimedStep, work: () => Promise<T>) {
  const { steps, retries } = metrics()
  if (attempt > 0) retries.inc({ step })
  const done = steps.startTimer({ step })
  try {
    const result = await work()
    done({ outcome: 'ok' })
    return result
  } catch (error) {
    done({ outcome: 'failed' })
    throw error
  }
}

/** Times the storing of a reply, however long its database is away. */
export async function timeCommit<T>(save: () => Promise<T>): Promise<T> {
  const stored = metrics().commits.startTimer()
  const saved = await save()
  stored()
  return saved
}

interface CountedCall {
  outcome: string
  total_ms: number
  first_token_ms: number | null
  prompt_tokens: number
  cached_tokens: number
  completion_tokens: number
  cost_usd: number | null
}

/** Counts one call of a model, also one that failed. */
export function countCall(step: string, call: CountedCall): void {
  const { calls, firstTokens, tokens, cost } = metrics()
  calls.observe({ step, outcome: call.outcome }, call.total_ms / 1000)
  if (call.first_token_ms !== null) firstTokens.observe(call.first_token_ms / 1000)
  tokens.inc({ kind: 'prompt' }, call.prompt_tokens)
  tokens.inc({ kind: 'cached' }, call.cached_tokens)
  tokens.inc({ kind: 'completion' }, call.completion_tokens)
  cost.inc(call.cost_usd ?? 0)
}

function make() {
  const registers = [new Registry()]
  const histogram = <T extends string>(
    name: string,
    help: string,
    labels: T[],
    buckets: number[],
  ) => new Histogram({ name, help, labelNames: labels, buckets, registers })
  const counter = <T extends string>(name: string, help: string, labels: T[]) =>
    new Counter({ name, help, labelNames: labels, registers })
  return {
    registry: registers[0]!,
    steps: histogram(
      'mesocycle_step_seconds',
      'Steps of programs and changes that this process ran, each try apart.',
      ['step', 'outcome'],
      minutes,
    ),
    retries: counter(
      'mesocycle_step_retries_total',
      'Tries of steps beyond the first that this process ran.',
      ['step'],
    ),
    calls: histogram(
      'mesocycle_model_call_seconds',
      'Calls of the model by this process, each request apart; outcome is ok or the kind of failure.',
      ['step', 'outcome'],
      minutes,
    ),
    firstTokens: histogram(
      'mesocycle_model_first_token_seconds',
      'From a call of the model by this process to the first word of its reply.',
      [],
      minutes,
    ),
    tokens: counter(
      'mesocycle_model_tokens_total',
      'Tokens of the calls by this process; cached ones are counted as prompt too.',
      ['kind'],
    ),
    cost: counter(
      'mesocycle_model_cost_usd_total',
      'What the calls by this process cost, in USD, where the price of the model is known.',
      [],
    ),
    commits: histogram(
      'mesocycle_event_to_commit_seconds',
      'From a reply that is ready to be stored to the commit that stored it, in this process; the time that a database was away is part of it.',
      [],
      moments,
    ),
    sends: histogram(
      'mesocycle_commit_to_send_seconds',
      'From the notification of a commit, which arrives milliseconds after it, to the snapshot that went to a client of this process.',
      [],
      moments,
    ),
  }
}

/** From a coach that answers at once to a small model that writes for minutes. */
const minutes = [0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 20, 40, 60, 120, 300, 600]
const moments = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 15, 60]

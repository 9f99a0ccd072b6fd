import { env, type Env, type ModelKind } from '@/lib/env'
import { ModelFailure } from './model-failure'

/** Where the model is and how it wants to be asked. Times in milliseconds. */
export interface ModelSettings {
  kind: ModelKind
  baseUrl: string
  apiKey: string
  model: string
  responseFormat: Env['MODEL_RESPONSE_FORMAT']
  reasoningEffort: Env['MODEL_REASONING_EFFORT']
  firstTokenMs: number
  idleMs: number
  connectMs: number
  /** The most that one call may take, however steadily it goes on. */
  callMs: number
  /** How long an address that never answered is asked again while a program starts. */
  unreachedMs: number
  concurrency: number
  weeksAtOnce: number
}

/** Throws a ModelFailure when the built-in coach is meant but nobody said where it listens. */
export function modelSettings(settings: Env = env()): ModelSettings {
  const kind = settings.MODEL_KIND
  const baseUrl = settings.OPENAI_BASE_URL ?? (kind === 'openai' ? OPENAI : undefined)
  if (!baseUrl) {
    throw new ModelFailure(
      'network',
      'No model server is set. Start with "npm start", or set OPENAI_API_KEY or OPENAI_BASE_URL.',
    )
  }
  return {
    kind,
    baseUrl: baseUrl.replace(/\/+$/, ''),
    // The SDK wants one; servers without keys ignore it, and the coach never sees a real one.
    apiKey: (kind === 'coach' ? undefined : settings.OPENAI_API_KEY) ?? 'none',
    model: settings.PROGRAM_CREATION_MODEL,
    responseFormat: settings.MODEL_RESPONSE_FORMAT,
    reasoningEffort: settings.MODEL_REASONING_EFFORT ?? defaultEffort(settings),
    firstTokenMs: settings.MODEL_FIRST_TOKEN_SECONDS * 1000,
    idleMs: settings.MODEL_IDLE_SECONDS * 1000,
    connectMs: 4000,
    callMs: settings.MODEL_CALL_SECONDS * 1000,
    // With the last try's connecting an athlete hears of a wrong address within 15 s.
    unreachedMs: 11_000,
    concurrency: settings.MODEL_CONCURRENCY,
    weeksAtOnce: settings.WEEKS_AT_ONCE,
  }
}

const OPENAI = 'https://api.openai.com/v1'

/** The numbered reasoning families think at length unless told not to; older models refuse the field. */
function defaultEffort(settings: Env): Env['MODEL_REASONING_EFFORT'] {
  if (settings.MODEL_KIND !== 'openai') return undefined
  return /^gpt-([5-9]|\d\d)/.test(settings.PROGRAM_CREATION_MODEL) ? 'low' : undefined
}

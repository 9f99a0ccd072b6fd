import { z } from 'zod'

/**
 * The settings, checked when they are first asked for. Never at import: `next build` runs module
 * code, and a build must not need a database or a key.
 */
export function env(): Env {
  checked ??= readEnv(process.env)
  return checked
}

let checked: Env | undefined

export type Env = ReturnType<typeof readEnv>
/** Who writes: the built-in coach, OpenAI, or a server that speaks its API. */
export type ModelKind = 'coach' | 'compatible' | 'openai'

/** Throws one Error with a sentence for each wrong setting. Empty values count as unset. */
export function readEnv(source: Record<string, string | undefined>) {
  const present = Object.fromEntries(Object.entries(source).filter(([, value]) => value?.trim()))
  const parsed = settingsSchema.safeParse(present)
  if (!parsed.success) {
    throw new Error(parsed.error.issues.map((issue) => issue.message).join('\n'))
  }
  const settings = parsed.data
  const kind = modelKind(settings)
  const defaults = modelDefaults[kind]
  return {
    ...settings,
    MODEL_KIND: kind,
    // The coach's server knows one model, whatever a key-less setting names.
    PROGRAM_CREATION_MODEL:
      kind === 'coach' ? coachModel : (settings.PROGRAM_CREATION_MODEL ?? defaults.model),
    MODEL_FIRST_TOKEN_SECONDS: settings.MODEL_FIRST_TOKEN_SECONDS ?? defaults.firstTokenSeconds,
    MODEL_CALL_SECONDS:
      settings.MODEL_CALL_SECONDS ??
      Math.max(defaults.callSeconds, 2 * (settings.MODEL_FIRST_TOKEN_SECONDS ?? 0)),
    WEEKS_AT_ONCE: settings.WEEKS_AT_ONCE ?? defaults.weeksAtOnce,
    MODEL_CONCURRENCY: settings.MODEL_CONCURRENCY ?? defaults.concurrency,
    PROGRAMS_PER_HOUR: settings.PROGRAMS_PER_HOUR ?? defaults.programsPerHour,
    GUESTS_PER_HOUR: settings.GUESTS_PER_HOUR ?? defaults.guestsPerHour,
    MAX_USD_PER_DAY: settings.MAX_USD_PER_DAY ?? (kind === 'openai' ? 10 : null),
    PROGRAMS_PER_DAY: settings.PROGRAMS_PER_DAY ?? (isPaid(kind, settings) ? 200 : null),
    DATABASE_DIRECT_URL: settings.DATABASE_DIRECT_URL ?? settings.DATABASE_URL,
  }
}

/**
 * Where Inngest's Dev Server is, for `npm run dev` with INNGEST_DEV=1 or its address; null without. It signs nothing, which is
 * why production refuses it.
 */
export function devServer({ NODE_ENV, INNGEST_DEV }: DevServer): string | null {
  if (NODE_ENV !== 'development' || !isOn(INNGEST_DEV)) return null
  return URL.canParse(INNGEST_DEV) ? INNGEST_DEV : 'http://127.0.0.1:8288'
}

interface DevServer {
  NODE_ENV?: string | undefined
  INNGEST_DEV?: string | undefined
}

function isOn(value: string | undefined): value is string {
  return value !== undefined && !['', '0', 'false'].includes(value)
}

/** The app's address for processes on its machine: a server bound to every address is reached by loopback. */
export function ownUrl({ HOST, PORT }: Pick<Env, 'HOST' | 'PORT'>): string {
  const everywhere = HOST === '0.0.0.0' || HOST === '::'
  const host = HOST.includes(':') ? `[${HOST}]` : HOST
  return `http://${everywhere ? '127.0.0.1' : host}:${PORT}`
}

const text = z.string().trim()

/** An address of PostgreSQL. A `#`, `/`, `?` or stray `%` in a password ends it early, and what is left may well be an address. */
function databaseUrl(name: string) {
  return text
    .refine((value) => /^postgres(ql)?:\/\//i.test(value), {
      error: `${name} must be an address that starts with postgres:// or postgresql://.`,
      abort: true,
    })
    .refine(isWhole, {
      error: `${name} cannot be read: percent-encode the password (# is %23, / is %2F, ? is %3F, @ is %40, % is %25).`,
    })
}

function isWhole(value: string): boolean {
  try {
    const { hash, pathname, search, password } = new URL(value)
    decodeURIComponent(password)
    return !hash && !pathname.includes('@') && !search.includes('@')
  } catch {
    return false
  }
}

function url(name: string, protocols: string[]) {
  const sentence = `${name} must be an address that starts with ${protocols.map((p) => `${p}//`).join(' or ')}.`
  return text.refine(
    (value) => URL.canParse(value) && protocols.includes(new URL(value).protocol),
    {
      error: sentence,
    },
  )
}

function whole(name: string, min: number, max: number) {
  const error = `${name} must be a whole number from ${min} to ${max}.`
  return text
    .refine((value) => /^\d+$/.test(value) && Number(value) >= min && Number(value) <= max, {
      error,
    })
    .transform(Number)
}

function oneOf<const T extends [string, ...string[]]>(name: string, values: T) {
  return z.enum(values, { error: `${name} must be one of ${values.join(', ')}.` })
}

function flag(name: string) {
  return z
    .enum(['1', '0', 'true', 'false'], { error: `${name} must be 1 or 0.` })
    .transform((value) => value === '1' || value === 'true')
    .default(false)
}

/** `true` is from before it was a number. */
const proxies = text
  .transform((value) => ({ true: '1', false: '0' })[value] ?? value)
  .pipe(whole('TRUST_PROXY', 0, 10))
  .default(0)

const settingsSchema = z
  .object({
    NODE_ENV: text.default('development'),
    DATABASE_URL: databaseUrl('DATABASE_URL').optional(),
    DATABASE_DIRECT_URL: databaseUrl('DATABASE_DIRECT_URL').optional(),
    PROGRAM_CREATION_MODEL: text.optional(),
    OPENAI_API_KEY: text.optional(),
    OPENAI_BASE_URL: url('OPENAI_BASE_URL', ['http:', 'https:']).optional(),
    COACH: flag('COACH'),
    COACH_FAULTS: flag('COACH_FAULTS'),
    MODEL_RESPONSE_FORMAT: oneOf('MODEL_RESPONSE_FORMAT', [
      'json_schema',
      'json_object',
      'prompt',
    ]).default('json_schema'),
    MODEL_REASONING_EFFORT: oneOf('MODEL_REASONING_EFFORT', [
      'none',
      'minimal',
      'low',
      'medium',
      'high',
      'xhigh',
      'max',
    ]).optional(),
    MODEL_FIRST_TOKEN_SECONDS: whole('MODEL_FIRST_TOKEN_SECONDS', 1, 3600).optional(),
    MODEL_CALL_SECONDS: whole('MODEL_CALL_SECONDS', 1, 86400).optional(),
    MODEL_IDLE_SECONDS: whole('MODEL_IDLE_SECONDS', 1, 3600).default(60),
    WEEKS_AT_ONCE: whole('WEEKS_AT_ONCE', 1, 52).optional(),
    MODEL_CONCURRENCY: whole('MODEL_CONCURRENCY', 1, 500).optional(),
    PROGRAMS_AT_ONCE: whole('PROGRAMS_AT_ONCE', 1, 1000).default(4),
    PROGRAMS_PER_HOUR: whole('PROGRAMS_PER_HOUR', 1, 100000).optional(),
    GUESTS_PER_HOUR: whole('GUESTS_PER_HOUR', 1, 100000).optional(),
    PREVIEWS_PER_MINUTE: whole('PREVIEWS_PER_MINUTE', 1, 100000).default(120),
    MAX_USD_PER_DAY: text
      .refine((value) => /^\d+(\.\d+)?$/.test(value) && Number(value) > 0, {
        error: 'MAX_USD_PER_DAY must be an amount above 0, such as 2.50.',
      })
      .transform(Number)
      .optional(),
    PROGRAMS_PER_DAY: whole('PROGRAMS_PER_DAY', 1, 1000000).optional(),
    INNGEST_BASE_URL: url('INNGEST_BASE_URL', ['http:', 'https:']).optional(),
    INNGEST_EVENT_KEY: text.optional(),
    INNGEST_SIGNING_KEY: text.optional(),
    INNGEST_APP_ID: text
      .regex(/^[a-z0-9][a-z0-9-]{0,62}$/, {
        error: 'INNGEST_APP_ID must be lower-case letters, digits and hyphens.',
      })
      .default('mesocycle'),
    INNGEST_SERVE_ORIGIN: url('INNGEST_SERVE_ORIGIN', ['http:', 'https:']).optional(),
    INNGEST_DEV: text.optional(),
    ENGINE_TUNING: flag('ENGINE_TUNING'),
    BETTER_AUTH_SECRET: text
      .min(32, { error: 'BETTER_AUTH_SECRET must have at least 32 characters.' })
      .optional(),
    APP_ORIGIN: url('APP_ORIGIN', ['http:', 'https:'])
      .transform((value) => new URL(value).origin)
      .optional(),
    TRUST_PROXY: proxies,
    HOST: text.default('127.0.0.1'),
    PORT: whole('PORT', 0, 65535).default(3000),
    DATA_DIR: text.default('.data'),
    LOG_LEVEL: oneOf('LOG_LEVEL', ['trace', 'debug', 'info', 'warn', 'error', 'silent']).default(
      'info',
    ),
    METRICS_TOKEN: text
      .min(16, { error: 'METRICS_TOKEN must have at least 16 characters.' })
      .optional(),
    LIVE_UPDATES: oneOf('LIVE_UPDATES', ['sse', 'poll']).default('sse'),
  })
  .superRefine((settings, context) => {
    const { INNGEST_BASE_URL, INNGEST_SIGNING_KEY, INNGEST_EVENT_KEY } = settings
    const anyInngest = INNGEST_BASE_URL || INNGEST_SIGNING_KEY || INNGEST_EVENT_KEY
    if (anyInngest && !(INNGEST_SIGNING_KEY && INNGEST_EVENT_KEY)) {
      context.addIssue(
        'An Inngest server needs both INNGEST_SIGNING_KEY and INNGEST_EVENT_KEY; without any INNGEST_ setting the embedded engine runs.',
      )
    }
    if (INNGEST_SIGNING_KEY && !INNGEST_BASE_URL && !INNGEST_SIGNING_KEY.startsWith('signkey-')) {
      context.addIssue(
        'INNGEST_SIGNING_KEY without INNGEST_BASE_URL means Inngest Cloud, whose keys begin with signkey-. For a server of your own, set INNGEST_BASE_URL to its address.',
      )
    }
    if (settings.NODE_ENV !== 'production') return
    // INNGEST_DEV switches request signatures off even beside a signing key.
    if (isOn(settings.INNGEST_DEV)) {
      context.addIssue('INNGEST_DEV must not be set in production: it turns signatures off.')
    }
    if (settings.COACH_FAULTS) {
      context.addIssue('COACH_FAULTS must not be set in production: it is for tests only.')
    }
  })

/** Every setting there is; .env.example explains them. */
export const settingNames = Object.keys(settingsSchema.shape)

function modelKind(settings: z.infer<typeof settingsSchema>): ModelKind {
  if (settings.COACH) return 'coach'
  if (settings.OPENAI_BASE_URL) {
    return new URL(settings.OPENAI_BASE_URL).hostname === 'api.openai.com' ? 'openai' : 'compatible'
  }
  return settings.OPENAI_API_KEY ? 'openai' : 'coach'
}

/** OpenAI, or a key for somebody's server on the internet. */
function isPaid(kind: ModelKind, settings: z.infer<typeof settingsSchema>): boolean {
  if (kind !== 'compatible') return kind === 'openai'
  return Boolean(settings.OPENAI_API_KEY && settings.OPENAI_BASE_URL?.startsWith('https:'))
}

/** The one model id that the built-in coach's server answers to. */
export const coachModel = 'mesocycle-coach'

const modelDefaults = {
  coach: {
    model: coachModel,
    firstTokenSeconds: 60,
    callSeconds: 600,
    weeksAtOnce: 4,
    concurrency: 16,
    programsPerHour: 600,
    guestsPerHour: 600,
  },
  compatible: {
    model: 'gpt-6-luna',
    firstTokenSeconds: 600,
    callSeconds: 1800,
    weeksAtOnce: 2,
    concurrency: 2,
    programsPerHour: 60,
    guestsPerHour: 30,
  },
  openai: {
    model: 'gpt-6-luna',
    firstTokenSeconds: 60,
    callSeconds: 600,
    weeksAtOnce: 12,
    concurrency: 48,
    programsPerHour: 20,
    guestsPerHour: 10,
  },
}

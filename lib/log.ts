import { pino } from 'pino'

/** JSON, one line per event; in a terminal, lines that a person follows at a glance. */
export const log = pino(
  {
    level: process.env.LOG_LEVEL?.trim() || 'info',
    base: undefined,
    timestamp: pino.stdTimeFunctions.isoTime,
    formatters: { level: (label) => ({ level: label }) },
    serializers: { error: pino.stdSerializers.err },
  },
  {
    write(line: string) {
      const safe = withoutSecrets(line)
      process.stdout.write(process.stdout.isTTY ? forTerminal(safe) : safe)
    },
  },
)

/**
 * One line for something that happened to a job. The fields are numbers and fixed words: what an
 * athlete typed cannot get in here.
 */
export function logJob<E extends JobEvent>(jobId: string, event: E, fields: JobFields[E]) {
  const sentence: (fields: JobFields[E]) => string = sentences[event]
  const level = event.endsWith('failed') ? 'error' : 'info'
  const entry: Record<string, unknown> = { job: jobId, event, ...fields }
  log[level](entry, sentence(fields))
}

interface Timed {
  ms: number
}

interface ModelCall extends Timed {
  purpose: 'intake' | 'metadata' | 'words' | 'week' | 'cues' | 'repair' | 'other'
  week?: number
  block?: number
  model: string
  outcome: string
  prompt_tokens?: number
  cached_tokens?: number
  completion_tokens?: number
  cost_usd?: number
}

export interface JobFields {
  accepted: { weeks: number; days_per_week: number; progress?: number }
  started: { attempt: number }
  resumed: { attempt: number; missing_weeks: number }
  model_called: ModelCall
  words_read: Timed & {
    reader: 'rules' | 'model'
    /** How many wishes there are by now, and how many of them rules had not heard. */
    heard?: number
    added?: number
    replanned?: boolean
    /** Why the model's reading does not count. */
    code?: string
  }
  /** Nothing is written before an answer of the athlete. */
  question_asked: { code: string }
  metadata_written: Timed & { weeks: number; progress?: number }
  /** What stands beside the weeks; with a code where code's own words stand in. */
  aside_written: Timed & { what: string; code?: string }
  week_started: { week: number; weeks: number; attempt: number }
  week_repairing: { week: number; weeks: number; repair: number; findings: number }
  week_written: Timed & {
    week: number
    weeks: number
    phase: string
    workouts: number
    progress?: number
  }
  week_failed: Timed & { week: number; weeks: number; code: string }
  change_asked: { week: number; attempt: number }
  change_written: Timed & { week: number; workouts: number }
  change_failed: Timed & { week: number; code: string }
  completed: Timed & { weeks: number; tokens?: number; cost_usd?: number; progress?: number }
  failed: Partial<Timed> & { code: string }
  cancelled: { weeks_kept: number }
  superseded: { attempt: number; what: string }
}

export type JobEvent = keyof JobFields

const sentences: { [E in JobEvent]: (fields: JobFields[E]) => string } = {
  accepted: (f) => `Accepted · ${count(f.weeks, 'week')} × ${count(f.days_per_week, 'day')}`,
  started: (f) => `Started · attempt ${f.attempt}`,
  resumed: (f) => `Resumed · attempt ${f.attempt} · ${count(f.missing_weeks, 'week')} to write`,
  model_called: (f) =>
    `Model ${f.outcome} · ${f.week === undefined ? f.purpose : `${f.purpose} ${f.week}`} · ${f.model}`,
  words_read: (f) =>
    f.code === undefined
      ? `Words read · ${count(f.heard ?? 0, 'wish', 'wishes')}, ${f.added ?? 0} of them new`
      : `Words read by rules only · ${f.code}`,
  question_asked: (f) => `Waits for an answer · ${f.code}`,
  metadata_written: (f) => `Metadata complete · ${count(f.weeks, 'week')} to write`,
  aside_written: (f) =>
    f.code === undefined ? `Written · ${f.what}` : `Written by rule · ${f.what} · ${f.code}`,
  week_started: (f) => `Week ${f.week}/${f.weeks} started · attempt ${f.attempt}`,
  week_repairing: (f) =>
    `Week ${f.week}/${f.weeks} repairing · ${count(f.findings, 'finding')} · repair ${f.repair}`,
  week_written: (f) =>
    `Week ${f.week}/${f.weeks} complete · ${f.phase} · ${count(f.workouts, 'workout')}`,
  week_failed: (f) => `Week ${f.week}/${f.weeks} failed · ${f.code}`,
  change_asked: (f) => `Week ${f.week} asked for again · attempt ${f.attempt}`,
  change_written: (f) => `Week ${f.week} written again · ${count(f.workouts, 'workout')}`,
  change_failed: (f) => `Week ${f.week} not written again · ${f.code}`,
  completed: (f) => `Program complete · ${count(f.weeks, 'week')}`,
  failed: (f) => `Program failed · ${f.code}`,
  cancelled: (f) => `Cancelled · ${count(f.weeks_kept, 'week')} kept`,
  superseded: (f) => `Superseded · ${f.what} of attempt ${f.attempt}`,
}

function count(n: number, noun: string, nouns = `${noun}s`) {
  return `${n} ${n === 1 ? noun : nouns}`
}

/** Whatever is logged, and whatever an error's message quotes: no key, password or token leaves. */
export function withoutSecrets(line: string) {
  let safe = line
    .replace(/\b(sk-|signkey-|mc_|mk_)[\w-]{6,}/g, '$1[secret]')
    .replace(/(\b[a-z][a-z+]*:\/\/[^\s:/@"]*:)[^\s@"]+@/g, '$1[secret]@')
    .replace(/\b(Bearer )[\w.~+/=-]+/gi, '$1[secret]')
    .replace(
      /("(?:authorization|cookie|set-cookie|password|token)"\s*:\s*)"[^"]*"/gi,
      '$1"[secret]"',
    )
  for (const name of secretSettings) {
    const value = process.env[name]
    if (value) safe = withoutValue(safe, value)
  }
  return safe
}

/** A text without this key. One shorter than 8 characters is no secret to anybody, and may be a part of any word. */
export function withoutValue(text: string, key: string) {
  return key.length < 8 ? text : text.replaceAll(key, '[secret]')
}

const secretSettings = [
  'OPENAI_API_KEY',
  'INNGEST_SIGNING_KEY',
  'INNGEST_EVENT_KEY',
  'BETTER_AUTH_SECRET',
]

/** `[JOB 1f3c] Week 3/12 complete · accumulation · 4 workouts · 8.1 s` */
export function forTerminal(line: string) {
  const entry = JSON.parse(line) as Record<string, unknown>
  const parts = [String(entry.msg ?? entry.event ?? '')]
  if (typeof entry.ms === 'number') parts.push(seconds(entry.ms))
  if (typeof entry.tokens === 'number') parts.push(`${entry.tokens} tokens`)
  const who = typeof entry.job === 'string' ? `[JOB ${entry.job.slice(0, 4)}] ` : ''
  const level = entry.level === 'info' ? '' : `${String(entry.level).toUpperCase()} `
  return `${who}${level}${parts.join(' · ')}\n${errorText(entry.error ?? entry.err)}`
}

function seconds(ms: number) {
  return ms < 100 ? `${Math.round(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

function errorText(error: unknown) {
  if (typeof error !== 'object' || error === null) return ''
  const { stack, message } = error as { stack?: string; message?: string }
  return `${stack ?? message ?? ''}\n`
}

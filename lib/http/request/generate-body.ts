import { z } from 'zod'
import { noWishes, wishesSchema } from '@/lib/domain/athlete/wishes'
import { athleteProfileSchema, type AthleteProfile } from '@/lib/domain/athlete/profile'
import { healthAnswerSchema } from '@/lib/domain/listening/heard'
import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'
import { formatList } from '@/lib/domain/words/format'
import { weekdayWords } from '@/lib/domain/words/words'
import { AppError } from '@/lib/errors'
import { nearNames } from './near-names'
import { parseBody } from './parse-body'

/** How far from today a program may begin. */
const yearsAway = 2

export const wishKeyList = z.array(z.string().min(1).max(120)).max(60).default([])

/**
 * `POST /api/programs/generate`: the athlete's profile, and the caller's own id if they like. Asked for more strictly than
 * it is read back: a date that somebody may train for, a time zone that this server knows.
 */
export const generateBodySchema = athleteProfileSchema.extend({
  user_id: z.string().max(100).optional(),
  start_date: z.iso
    .date()
    .refine(isNear, `A date at most ${yearsAway} years from today`)
    .nullable()
    .default(null),
  /** What the form has no question for. */
  wishes: wishesSchema.default(noWishes),
  /** Keys of what was understood (`understood` of a preview) that the athlete does not want. */
  wishes_off: wishKeyList,
  /** Keys of questions (`understood[].ask`) that the athlete says yes to. */
  wishes_on: wishKeyList,
  /** What the athlete answers to questions about their health, by key. */
  health_answers: z.array(healthAnswerSchema).max(12).default([]),
  time_zone: z.string().max(60).refine(isTimeZone, 'This is no time zone').default('UTC'),
})
export type GenerateBody = ReturnType<typeof parseGenerateBody>

/** Counted from the day it is in UTC; stored programs are read whatever their date. */
function isNear(date: string): boolean {
  return date >= inYears(-yearsAway) && date <= inYears(yearsAway)
}

function inYears(years: number): string {
  const day = new Date()
  day.setUTCFullYear(day.getUTCFullYear() + years)
  return day.toISOString().slice(0, 10)
}

/** By name: an offset is a zone for some versions of Node and none for others. */
function isTimeZone(name: string): boolean {
  try {
    return /^[a-z]/i.test(name) && Boolean(new Intl.DateTimeFormat('en', { timeZone: name }))
  } catch {
    return false
  }
}

const ours = Object.keys(generateBodySchema.shape)
const nearName = nearNames(ours)

/** Names that only the server decides. */
const reserved = [
  'id',
  'job_id',
  'program_id',
  'owner',
  'owner_id',
  'status',
  'progress',
  'attempt',
  'version',
  'weeks',
  'blueprint',
  'metadata',
  'audit',
  'provenance',
  'created_at',
  'understood',
]

/**
 * Throws AppError invalid_request with the fields that need another look: also those that only the server decides, and
 * those that look like one of ours under another name. Other unknown keys are ignored.
 */
export function parseGenerateBody(body: unknown) {
  const names = typeof body === 'object' && body !== null ? Object.keys(body) : []
  const claimed = names.filter((name) => reserved.includes(name))
  refuseNames(
    claimed,
    `Only the server decides ${claimed.join(', ')}.`,
    () => 'Only the server decides this.',
  )
  const misnamed = names.filter((name) => !ours.includes(name) && nearName(name))
  const right = (name: string) => `${name} is called ${nearName(name)}.`
  refuseNames(misnamed, misnamed.map(right).join(' '), right)
  const { user_id, wishes, wishes_off, wishes_on, health_answers, ...profile } = parseBody(
    generateBodySchema,
    body,
  )
  const weekdays = chosenWeekdays(profile)
  refuseStrayMinutes(profile, weekdays)
  return {
    user_id,
    profile: { ...profile, weekdays },
    explicit: answeredFields(body),
    given: wishes,
    wishes_off,
    wishes_on,
    health_answers,
  }
}

/** Fields of the profile that the caller sent with something in them: words of the athlete never change those. */
function answeredFields(body: unknown): string[] {
  const sent = new Map<string, unknown>(Object.entries(Object(body)))
  return Object.keys(athleteProfileSchema.shape).filter((field) => isAnswer(sent.get(field)))
}

function isAnswer(value: unknown): boolean {
  if (value === undefined || value === null) return false
  if (typeof value === 'string') return value.trim() !== ''
  return typeof value !== 'object' || Object.keys(value).length > 0
}

/** Each day once, and as many as the form says; throws AppError invalid_request otherwise. */
function chosenWeekdays({ weekdays, days_per_week }: AthleteProfile) {
  const chosen = weekdaySchema.options.filter((day) => weekdays.includes(day))
  if (chosen.length === 0 || chosen.length === days_per_week) return chosen
  const sentence = `Choose as many weekdays as days_per_week says: ${days_per_week}.`
  throw new AppError('invalid_request', sentence, { weekdays: sentence })
}

/** Minutes of their own only for training days: chosen ones, or no more days than there are. */
function refuseStrayMinutes(
  { minutes_by_day, days_per_week }: AthleteProfile,
  chosen: readonly Weekday[],
): void {
  const named = weekdaySchema.options.filter((day) => minutes_by_day[day] !== undefined)
  const stray = chosen.length === 0 ? [] : named.filter((day) => !chosen.includes(day))
  const sentence =
    stray.length > 0
      ? `minutes_by_day names ${formatList(stray.map((day) => weekdayWords[day].long))}, on which you do not train: choose the day in weekdays, or leave its minutes out.`
      : named.length > days_per_week
        ? `minutes_by_day names ${named.length} days; days_per_week says ${days_per_week}.`
        : null
  if (sentence) throw new AppError('invalid_request', sentence, { minutes_by_day: sentence })
}

function refuseNames(names: string[], message: string, sentence: (name: string) => string) {
  if (names.length === 0) return
  const fields = Object.fromEntries(names.map((name) => [name, sentence(name)]))
  throw new AppError('invalid_request', message, fields)
}

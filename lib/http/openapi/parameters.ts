import { pageOfPrograms } from '@/lib/db/owner/list-programs'
import { mostPrograms } from '@/lib/http/request/list-query'
import type { Parameter } from './operation'

export const programId: Parameter = {
  name: 'id',
  in: 'path',
  description: 'The program, `program_id` of `generateProgram`.',
  schema: { type: 'string', format: 'uuid' },
}

/** The same id, as the old API called it. */
export const jobId: Parameter = {
  ...programId,
  name: 'job_id',
  description: 'The job, `job_id` of `generateProgram`: the program under its other name.',
}

export const weekNumber: Parameter = {
  name: 'n',
  in: 'path',
  description: 'The week, counted from 1.',
  schema: { type: 'integer', minimum: 1, maximum: 52 },
}

export const weekOfDay: Parameter = { ...weekNumber, name: 'week' }

export const dayNumber: Parameter = {
  name: 'day',
  in: 'path',
  description: 'The day of the week’s workouts, counted from 1.',
  schema: { type: 'integer', minimum: 1, maximum: 7 },
}

export const slot: Parameter = {
  name: 'slot',
  in: 'query',
  required: true,
  description: 'The place of the day, `slot` of its exercise.',
  schema: { type: 'string', pattern: '^d[1-7]s\\d{1,2}$' },
}

export const search: Parameter = {
  name: 'q',
  in: 'query',
  description: 'Words of a name; without them the nearest are answered.',
  schema: { type: 'string', maxLength: 80 },
}

export const changeId: Parameter = {
  name: 'change',
  in: 'path',
  description: 'The change, `change_id` of `proposeChange` or `writeWeekAgain`.',
  schema: { type: 'string', format: 'uuid' },
}

export const tokenId: Parameter = {
  name: 'id',
  in: 'path',
  description: 'The token, `token_id` of `listTokens`.',
  schema: { type: 'string', format: 'uuid' },
}

export const deviceId: Parameter = {
  name: 'id',
  in: 'path',
  description: 'The device, `device_id` of `listDevices`.',
  schema: { type: 'string' },
}

export const ifNoneMatch: Parameter = {
  name: 'If-None-Match',
  in: 'header',
  description:
    'An ETag that was answered before, or several: 304 without a body where it is still so.',
  schema: { type: 'string' },
}

export const idempotencyKey: Parameter = {
  name: 'Idempotency-Key',
  in: 'header',
  description:
    'The same key is the same program, however often it is sent within a day. Of a caller whom nobody knows yet it must hold 128 bits, as a UUID does.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
}

export const lastEventId: Parameter = {
  name: 'Last-Event-ID',
  in: 'header',
  description: 'The last `snapshot` that was heard: the same one is not sent again.',
  schema: { type: 'string' },
}

export const limit: Parameter = {
  name: 'limit',
  in: 'query',
  description: 'How many programs a page has at most.',
  schema: { type: 'integer', minimum: 1, maximum: mostPrograms, default: pageOfPrograms },
}

export const cursor: Parameter = {
  name: 'cursor',
  in: 'query',
  description: 'Where the page begins: `next_cursor` of the one before.',
  schema: { type: 'string' },
}

export const include: Parameter = {
  name: 'include',
  in: 'query',
  description: 'What else is wanted, several with commas between.',
  schema: { type: 'string', pattern: '^(blueprint|log)(,(blueprint|log))*$' },
}

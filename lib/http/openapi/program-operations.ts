import {
  acceptedSchema,
  fullProgramSchema,
  previewSchema,
  programListSchema,
  statusViewSchema,
  weekViewSchema,
} from '@/lib/domain/contract/views'
import { weekAgainSchema } from '@/lib/domain/contract/change-view'
import { weekRequestSchema } from '@/lib/domain/contract/change/week-change'
import { generateBodySchema } from '@/lib/http/request/generate-body'
import { wishesBodySchema } from '@/lib/http/request/wishes-body'
import type { Operation } from './operation'
import {
  cursor,
  idempotencyKey,
  include,
  jobId,
  lastEventId,
  limit,
  programId,
  weekNumber,
} from './parameters'

/** Ask for a program, follow it, read it. */
export const programOperations: Operation[] = [
  {
    method: 'post',
    path: '/api/programs/generate',
    id: 'generateProgram',
    tag: 'programs',
    summary: 'Ask for a program',
    description:
      'Answers at once; the weeks are written after that. The first call of somebody whom nobody knows makes a guest: a browser gets a cookie, any other caller a token, once, or for ten minutes again with the same Idempotency-Key.',
    caller: 'anyone',
    parameters: [idempotencyKey],
    body: generateBodySchema,
    answers: {
      202: {
        description: 'It will be written',
        content: acceptedSchema,
        headers: ['Set-Cookie'],
      },
    },
    errors: [
      ...(['clearance_advised', 'cannot_plan', 'not_found', 'too_many_requests'] as const),
      ...(['conflict', 'already_accepted', 'idempotency_key_reused'] as const),
    ],
  },
  {
    method: 'post',
    path: '/api/programs/preview',
    id: 'previewProgram',
    tag: 'programs',
    summary: 'What would be planned; nothing is stored',
    caller: 'anyone',
    body: generateBodySchema,
    answers: {
      200: { description: 'The plan in short, or why there would be none', content: previewSchema },
    },
    errors: ['too_many_requests'],
  },
  {
    method: 'get',
    path: '/api/programs/status/{job_id}',
    id: 'getStatus',
    tag: 'programs',
    summary: 'How far along a program is',
    caller: 'owner',
    parameters: [jobId],
    answers: { 200: { description: 'Its state by now', content: statusViewSchema } },
    errors: ['not_found'],
  },
  {
    method: 'get',
    path: '/api/programs/{id}/events',
    id: 'watchProgram',
    tag: 'programs',
    summary: 'How far along a program is, as it happens',
    description:
      'Server-sent events. Ends when the program is over, after ten minutes, or when the app stops; an EventSource asks again by itself.',
    caller: 'owner',
    parameters: [programId, lastEventId],
    answers: {
      200: {
        description: 'Events `snapshot` and `hb`',
        content: { 'text/event-stream': { schema: { $ref: '#/components/schemas/StatusEvents' } } },
      },
    },
    errors: ['not_found', 'too_many_requests'],
  },
  {
    method: 'get',
    path: '/api/programs',
    id: 'listPrograms',
    tag: 'programs',
    summary: 'Your programs, newest first',
    description: 'Whoever has no session and no token has none.',
    caller: 'anyone',
    parameters: [limit, cursor],
    answers: {
      200: { description: 'A page of them, without their weeks', content: programListSchema },
    },
    errors: ['invalid_request'],
  },
  {
    method: 'get',
    path: '/api/programs/{id}',
    id: 'getProgram',
    tag: 'programs',
    summary: 'The program, or as much of it as exists',
    caller: 'owner',
    parameters: [programId, include],
    answers: { 200: { description: 'The program', content: fullProgramSchema } },
    errors: ['invalid_request', 'not_found'],
  },
  {
    method: 'delete',
    path: '/api/programs/{id}',
    id: 'deleteProgram',
    tag: 'programs',
    summary: 'Delete a program for ever',
    caller: 'owner',
    parameters: [programId],
    answers: { 204: { description: 'It is gone' } },
    errors: ['not_found'],
  },
  {
    method: 'post',
    path: '/api/programs/{id}/cancel',
    id: 'cancelProgram',
    tag: 'programs',
    summary: 'Stop writing; finished weeks stay',
    description: 'A program that is over already stays as it is.',
    caller: 'owner',
    parameters: [programId],
    answers: { 200: { description: 'Its state by now', content: statusViewSchema } },
    errors: ['not_found'],
  },
  {
    method: 'post',
    path: '/api/programs/{id}/wishes',
    id: 'correctWishes',
    tag: 'programs',
    summary: 'Say what was not meant as it was understood, or what was missed',
    description:
      'The program is planned anew: the same one while none of its weeks is written, else a new one beside it with the same answers of the form. One that waits for an answer about health is written after `cleared` or `not_meant`, and stays failed after `is_so`.',
    caller: 'owner',
    parameters: [programId, idempotencyKey],
    body: wishesBodySchema,
    answers: {
      202: { description: 'It will be written; look at `program_id`', content: acceptedSchema },
    },
    errors: [
      ...(['clearance_advised', 'cannot_plan', 'not_found', 'too_many_requests'] as const),
      ...(['conflict', 'idempotency_key_reused'] as const),
    ],
  },
  {
    method: 'get',
    path: '/api/programs/{id}/weeks/{n}',
    id: 'getWeek',
    tag: 'programs',
    summary: 'One written week; never changes for one version',
    caller: 'owner',
    parameters: [
      programId,
      weekNumber,
      {
        name: 'version',
        in: 'query',
        description: 'The version that is expected: with `shape`, the answer may be kept for ever.',
        schema: { type: 'integer' },
      },
      {
        name: 'shape',
        in: 'query',
        description: 'In which shape weeks are told: `schema_version` of this release.',
        schema: { type: 'integer' },
      },
    ],
    answers: { 200: { description: 'The week as it is now', content: weekViewSchema } },
    errors: ['not_found'],
  },
  {
    method: 'post',
    path: '/api/programs/{id}/weeks/{n}/regenerate',
    id: 'writeWeekAgain',
    tag: 'programs',
    summary: 'Write a failed or missing week again, or a written one otherwise',
    description:
      'A missing week joins in while the program is being written; after that all missing weeks are written. With a `wish` a week that is written is written again as a change: look at it until it is `proposed`, then take it or keep the week. The same words for the same week are the same change while it is open.',
    caller: 'owner',
    parameters: [programId, weekNumber],
    body: weekRequestSchema,
    answers: { 202: { description: 'It will be written', content: weekAgainSchema } },
    errors: [
      ...(['not_found', 'conflict', 'clearance_advised'] as const),
      ...(['cannot_plan', 'too_many_requests'] as const),
    ],
  },
]

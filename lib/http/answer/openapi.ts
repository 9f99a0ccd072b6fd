import 'server-only'
import { z } from 'zod'
import {
  acceptedSchema,
  errorBodySchema,
  fullProgramSchema,
  previewSchema,
  programListSchema,
  statusViewSchema,
  weekViewSchema,
} from '@/lib/domain/contract/views'
import { changeRequestSchema, changeViewSchema } from '@/lib/domain/contract/change-view'
import { generateBodySchema } from '@/lib/http/request/generate-body'

/** The API's description, made from the schemas that it parses and answers with. */
export function openapi() {
  return {
    openapi: '3.1.0',
    info: {
      title: 'Mesocycle',
      version: '1',
      description:
        'Periodized strength programs, written week by week. Callers without a browser get a token in the reply of their first `generate` and send it as `Authorization: Bearer`.',
    },
    components: {
      schemas: { Error: json(errorBodySchema) },
      securitySchemes: {
        bearer: { type: 'http', scheme: 'bearer' },
        session: { type: 'apiKey', in: 'cookie', name: 'better-auth.session_token' },
      },
    },
    security: [{ bearer: [] }, { session: [] }],
    paths: {
      '/api/programs/generate': {
        post: operation('Ask for a program', 202, acceptedSchema, {
          body: generateBodySchema,
          parameters: [
            {
              name: 'Idempotency-Key',
              in: 'header',
              required: false,
              schema: { type: 'string', maxLength: 200 },
            },
          ],
        }),
      },
      '/api/programs/preview': {
        post: operation('What would be planned; nothing is stored', 200, previewSchema, {
          body: generateBodySchema,
        }),
      },
      '/api/programs/status/{job_id}': {
        get: operation('How far along a program is', 200, statusViewSchema, {
          parameters: [path('job_id')],
        }),
      },
      '/api/programs': { get: operation('Your programs, newest first', 200, programListSchema) },
      '/api/programs/{id}': {
        get: operation('The program, or as much of it as exists', 200, fullProgramSchema, {
          parameters: [path('id')],
        }),
        delete: {
          summary: 'Delete a program for ever',
          parameters: [path('id')],
          responses: { '204': { description: 'Deleted' }, default: problem },
        },
      },
      '/api/programs/{id}/weeks/{n}': {
        get: operation('One week; never changes for one version', 200, weekViewSchema, {
          parameters: [
            path('id'),
            path('n', 'integer'),
            { name: 'version', in: 'query', required: false, schema: { type: 'integer' } },
          ],
        }),
      },
      '/api/programs/{id}/weeks/{n}/regenerate': {
        post: operation('Write a failed or missing week again', 202, statusViewSchema, {
          parameters: [path('id'), path('n', 'integer')],
        }),
      },
      '/api/programs/{id}/changes': {
        post: operation(
          'What follows when a lift is entered anew; nothing is changed yet',
          201,
          changeViewSchema,
          {
            body: changeRequestSchema,
            parameters: [path('id')],
          },
        ),
      },
      '/api/programs/{id}/changes/{change}/take': {
        post: operation('Take a proposed change', 200, changeViewSchema, {
          parameters: [path('id'), path('change')],
        }),
      },
      '/api/programs/{id}/changes/{change}/undo': {
        post: operation('Undo a change that was taken', 200, changeViewSchema, {
          parameters: [path('id'), path('change')],
        }),
      },
      '/api/programs/{id}/cancel': {
        post: operation('Stop writing; finished weeks stay', 200, statusViewSchema, {
          parameters: [path('id')],
        }),
      },
      '/api/programs/{id}/events': {
        get: {
          summary: 'Snapshots of the status as server-sent events',
          parameters: [path('id')],
          responses: {
            '200': {
              description: 'Events `snapshot` (the status) and `hb`',
              content: { 'text/event-stream': {} },
            },
            default: problem,
          },
        },
      },
      '/api/health': {
        get: {
          summary: 'Whether the app can work',
          responses: { '200': { description: 'It can' }, '503': { description: 'It cannot' } },
        },
      },
    },
  }
}

const problem = {
  description: 'What went wrong',
  content: { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } },
}

interface Extra {
  body?: z.ZodType
  parameters?: object[]
}

function operation(
  summary: string,
  status: number,
  reply: z.ZodType,
  { body, parameters }: Extra = {},
) {
  return {
    summary,
    ...(parameters ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: json(body, 'input') } },
          },
        }
      : {}),
    responses: {
      [status]: { description: summary, content: { 'application/json': { schema: json(reply) } } },
      default: problem,
    },
  }
}

function path(name: string, type = 'string') {
  return { name, in: 'path', required: true, schema: { type } }
}

function json(schema: z.ZodType, io: 'input' | 'output' = 'output') {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(schema, { io, target: 'draft-2020-12' })
  return rest
}

import { expect, test } from 'vitest'
import { answerCheck } from './answer-check'
import { type Description, operationsOf } from './description'

const schema = { $ref: '#/components/schemas/Thing' }
const description: Description = {
  paths: {
    '/things': {
      get: {
        operationId: 'getThing',
        responses: {
          200: {
            headers: { ETag: { required: true } },
            content: { 'application/json': { schema } },
          },
          204: {},
          206: {
            content: {
              'text/event-stream': {
                schema: {
                  type: 'array',
                  items: { properties: { data: { type: 'string', contentSchema: schema } } },
                },
              },
            },
          },
        },
      },
    },
  },
  components: {
    schemas: {
      Thing: {
        type: 'object',
        properties: { at: { type: 'string', format: 'date' } },
        required: ['at'],
      },
    },
  },
}

const [operation] = operationsOf(description)
const check = answerCheck(description)

function faultOf(status: number, text: string, headers: Record<string, string>) {
  return check(operation!, { status, text, headers: new Headers(headers) })
}

const json = { etag: '"1"', 'content-type': 'application/json; charset=utf-8' }
const events = { 'content-type': 'text/event-stream' }

test('answers as described have no fault', () => {
  expect(faultOf(200, '{"at":"2026-01-31"}', json)).toBeNull()
  expect(faultOf(204, '', {})).toBeNull()
  expect(faultOf(206, 'retry: 1\n\nid: 1\ndata: {"at":"2026-01-31"}\n\n', events)).toBeNull()
})

test.each([
  ['a status that is not described', 404, '{}', json, /^404 is not among 200, 204, 206$/],
  ['a header that is left out', 200, '{"at":"2026-01-31"}', events, /^200 without ETag$/],
  [
    'another type',
    200,
    '{"at":"2026-01-31"}',
    { ...json, 'content-type': 'text/html' },
    /text\/html/,
  ],
  ['no JSON', 200, '<html>', json, /^200: the body/],
  ['a key that is left out', 200, '{}', json, /required property 'at'/],
  ['a key that is not described', 200, '{"at":"2026-01-31","by":1}', json, /additional properties/],
  ['a value out of its format', 200, '{"at":"2026-02-31"}', json, /^200: \/at must match format/],
  ['a body where there is none', 204, '{}', json, /has a body/],
  ['an event that says something else', 206, 'data: {"at":1}\n\n', events, /^206: \/0\/data/],
])('%s is a fault', (_, status, text, headers, fault) => {
  expect(faultOf(status, text, headers)).toMatch(fault)
})

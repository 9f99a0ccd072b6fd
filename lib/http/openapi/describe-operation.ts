import { z } from 'zod'
import { type ErrorCode, errorStatus } from '@/lib/errors'
import { referTo } from './named-schemas'
import { type Answer, type HeaderName, headers, type Operation } from './operation'
import { ifNoneMatch } from './parameters'

/** An operation as OpenAPI says it: with every status that it answers, and with which codes. */
export function describeOperation(operation: Operation) {
  const { id, tag, summary, description, caller, body } = operation
  const parameters = parametersOf(operation)
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    security: security[caller],
    ...(parameters.length > 0 ? { parameters } : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: referTo(body) } },
          },
        }
      : {}),
    responses: {
      ...describeAnswers(operation),
      ...describeErrors([...(operation.errors ?? []), ...errorsOfItsKind(operation)]),
    },
  }
}

function parametersOf(operation: Operation) {
  const { parameters = [] } = operation
  const all = isReadAgain(operation) ? [...parameters, ifNoneMatch] : parameters
  return all.map((one) => ({ required: one.in === 'path', ...one }))
}

/** `deliver` gives JSON that is read a tag, by which it is not sent twice. */
function isReadAgain({ method, caller, answers }: Operation): boolean {
  return method === 'get' && caller !== 'unasked' && answers[200]?.content instanceof z.ZodType
}

/** An empty requirement says that a call without any is answered too. */
const security: Record<Operation['caller'], object[]> = {
  owner: [{ bearer: [] }, { session: [] }],
  anyone: [{}, { bearer: [] }, { session: [] }],
  unasked: [],
}

/** What `handle` answers around every route, before and after its verb. */
function errorsOfItsKind({ method, caller }: Operation): ErrorCode[] {
  if (caller === 'unasked') return []
  const changes: ErrorCode[] =
    method === 'get'
      ? []
      : ['forbidden', 'invalid_request', 'invalid_json', 'body_too_large', 'unsupported_media_type']
  return ['unauthorized', ...changes, 'internal_error', 'unavailable', 'database_away']
}

function describeAnswers(operation: Operation) {
  const again = isReadAgain(operation)
  const all = Object.entries(operation.answers).map(([status, answer]) => [
    status,
    describeAnswer(answer, again ? describeHeader('ETag', { required: true }) : {}),
  ])
  const unchanged = {
    description: 'It is as you have it',
    headers: describeHeader('ETag', { required: true }),
  }
  return Object.fromEntries(again ? [...all, ['304', unchanged]] : all)
}

function describeAnswer({ description, content, headers: carried = [] }: Answer, more: object) {
  const described = Object.assign(
    {},
    ...carried.map((name) => describeHeader(name)),
    more,
  ) as object
  return {
    description,
    ...(Object.keys(described).length > 0 ? { headers: described } : {}),
    ...(content
      ? {
          content:
            content instanceof z.ZodType
              ? { 'application/json': { schema: referTo(content) } }
              : content,
        }
      : {}),
  }
}

/** One answer for each status, with the codes that an error of it can have. */
function describeErrors(codes: ErrorCode[]) {
  const statuses = [...new Set(codes.map((code) => errorStatus[code]))]
  return Object.fromEntries(
    statuses.map((status) => [
      status,
      describeError(
        status,
        [...new Set(codes)].filter((code) => errorStatus[code] === status),
      ),
    ]),
  )
}

function describeError(status: number, codes: ErrorCode[]) {
  return {
    description: codes.map((code) => `\`${code}\``).join(', '),
    ...(mayAskAgain.has(status)
      ? {
          headers: describeHeader('Retry-After', {
            required: status === errorStatus.too_many_requests,
          }),
        }
      : {}),
    content: {
      'application/json': {
        schema: {
          allOf: [
            { $ref: '#/components/schemas/Error' },
            { type: 'object', properties: { code: { enum: codes } } },
          ],
        },
      },
    },
  }
}

const mayAskAgain = new Set<number>([
  ...[errorStatus.conflict, errorStatus.too_many_requests, errorStatus.unavailable],
])

function describeHeader(name: HeaderName, { required = false } = {}) {
  const description = headers[name]
  return { [name]: { description, ...(required ? { required } : {}), schema: { type: 'string' } } }
}

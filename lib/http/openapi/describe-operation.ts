import { z } from 'zod'
import { type ErrorCode, errorStatus } from '@/lib/errors'
import { type Answer, headers, type Operation } from './operation'
import { referTo } from './named-schemas'

/** An operation as OpenAPI says it: with every status that it answers, and with which codes. */
export function describeOperation(operation: Operation) {
  const { id, tag, summary, description, caller, parameters, body, answers } = operation
  return {
    operationId: id,
    tags: [tag],
    summary,
    ...(description ? { description } : {}),
    security: security[caller],
    ...(parameters
      ? { parameters: parameters.map((one) => ({ required: one.in === 'path', ...one })) }
      : {}),
    ...(body
      ? {
          requestBody: {
            required: true,
            content: { 'application/json': { schema: referTo(body) } },
          },
        }
      : {}),
    responses: {
      ...Object.fromEntries(
        Object.entries(answers).map(([status, answer]) => [status, describeAnswer(answer)]),
      ),
      ...describeErrors([...(operation.errors ?? []), ...errorsOfItsKind(operation)]),
    },
  }
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
  const changes: ErrorCode[] = method === 'get' ? [] : ['forbidden']
  const reads: ErrorCode[] =
    method === 'post'
      ? ['invalid_request', 'invalid_json', 'body_too_large', 'unsupported_media_type']
      : []
  return ['unauthorized', ...changes, ...reads, 'internal_error', 'unavailable']
}

function describeAnswer({ description, content, headers: carried }: Answer) {
  return {
    description,
    ...(carried ? { headers: describeHeaders(carried) } : {}),
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
    ...(mayBeAskedAgain.has(status) ? { headers: describeHeaders(['Retry-After']) } : {}),
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

const mayBeAskedAgain = new Set<number>([errorStatus.too_many_requests, errorStatus.unavailable])

function describeHeaders(names: (keyof typeof headers)[]) {
  return Object.fromEntries(
    names.map((name) => [name, { description: headers[name], schema: { type: 'string' } }]),
  )
}

import fc from 'fast-check'
import {
  type Description,
  type DescribedParameter,
  type Operation,
  operationsOf,
} from '@/testing/api/description'
import { anyBody, type Body } from './any-body'
import { anyValue } from './any-value'

export interface FuzzRequest {
  /** What it was made for; another where its path leads elsewhere. */
  operation: Operation
  method: string
  /** As it is sent, but for ids, which stand there by their names: see `places`. */
  path: string
  caller: CallerKind
  headers: Record<string, string>
  body: Body | null
}

/** Ids that are only known when a program exists, by the name that stands for them in a path. */
export const places = { id: ['FINISHED', 'SPARE', 'STRANGERS'], change: ['CHANGE'] } as const
export type Place = (typeof places)[keyof typeof places][number]

const callers = [
  'token',
  'cookie',
  'nobody',
  'wrong token',
  'no token',
  'token and cookie',
  'foreign page',
] as const
export type CallerKind = (typeof callers)[number]

/** Requests for every operation of a description: as it wants them, nearly so, and not at all. */
export function anyRequest(description: Description): fc.Arbitrary<FuzzRequest> {
  const operations = operationsOf(description).filter(({ operationId }) => operationId !== theEnd)
  return fc.constantFrom(...operations).chain((operation) =>
    fc.record({
      operation: fc.constant(operation),
      method: often(fc.constant(operation.method), fc.constantFrom(...otherMethods)),
      path: often(pathOf(description, operation), fc.constantFrom(...otherPaths), 9),
      caller: often(fc.constant('token' as const), fc.constantFrom(...callers), 4),
      headers: headersOf(operation),
      body: bodyOf(description, operation),
    }),
  )
}

/** It takes both guests away, and leaves nothing to ask about. */
const theEnd = 'deleteEverything'

/** The first `weight` times more often than the second. */
function often<T>(first: fc.Arbitrary<T>, second: fc.Arbitrary<T>, weight = 5): fc.Arbitrary<T> {
  return fc.oneof({ weight, arbitrary: first }, { weight: 1, arbitrary: second })
}

const otherMethods = ['GET', 'HEAD', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND']

/** Outside of the description, or hard to read. */
const otherPaths = [
  ...[
    '/api',
    '/api/',
    '/api/nothing',
    '/api/programs/',
    '//api//programs',
    '/api/programs/FINISHED/nothing',
  ],
  ...[
    '/%',
    '/api/%',
    '/api/programs/%',
    '/api/programs/%zz',
    '/api/programs/%00',
    '/api/programs/%ff/weeks/1',
  ],
  ...[
    '/api/programs/%2e%2e/health',
    '/api/../api/health',
    '/api/programs/..%2fhealth',
    '/api/programs/a%2Fb',
  ],
  ...[
    '/api/health;x=1',
    '/API/HEALTH',
    '/api/programs?',
    '/api/programs?%',
    '/api/health?a=%ff&a[]=1',
  ],
  ...['/api/programs/status', '/api/programs/generate/', `/api/programs/${'x'.repeat(3_000)}`],
]

function pathOf(
  description: Description,
  { path, parameters = [] }: Operation,
): fc.Arbitrary<string> {
  const segments = path.split('/').map((segment) => {
    const name = /^\{(\w+)\}$/.exec(segment)?.[1]
    const parameter = parameters.find((one) => one.in === 'path' && one.name === name)
    return parameter ? segmentOf(description, parameter) : fc.constant(segment)
  })
  return fc
    .tuple(fc.tuple(...segments), queryOf(description, parameters))
    .map(([parts, query]) => parts.join('/') + query)
}

function segmentOf(description: Description, { name, schema }: DescribedParameter) {
  const own = name === 'change' ? fc.constantFrom<string>(...places.change) : ownProgram
  const known = schema.format === 'uuid' ? own : fc.constant('1')
  const allowed = anyValue(description, schema).map(String)
  const odd = fc.oneof(
    fc.constantFrom(
      ...['0', '53', '1.5', '-1', '01', '1e1', '٣', 'null', 'undefined', '[id]', "';--"],
      'A'.repeat(300),
    ),
    fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
  )
  return fc.oneof(
    { weight: 8, arbitrary: known },
    { weight: 1, arbitrary: allowed },
    { weight: 1, arbitrary: odd.map(encoded) },
  )
}

const [finished, ...others] = places.id
const ownProgram = often(fc.constant<string>(finished), fc.constantFrom<string>(...others), 3)

function queryOf(description: Description, parameters: DescribedParameter[]): fc.Arbitrary<string> {
  const pairs = parameters
    .filter((one) => one.in === 'query')
    .map(({ name, schema }) =>
      fc.option(
        fc
          .oneof(
            anyValue(description, schema).map(String),
            fc.constantFrom('', '0', '-1', 'x', '1e9', '9'.repeat(30)),
            fc.string({ unit: 'binary', maxLength: 12 }),
          )
          .map((value) => `${name}=${encoded(value)}`),
        { freq: 2 },
      ),
    )
  return fc.tuple(...pairs).map((some) => {
    const query = some.filter((pair) => pair !== null)
    return query.length > 0 ? `?${query.join('&')}` : ''
  })
}

/** Percent-encoded, whatever it is; `.` too, which would lead elsewhere. */
function encoded(text: string): string {
  return encodeURIComponent(text.toWellFormed()).replaceAll('.', '%2E')
}

function bodyOf(description: Description, { requestBody }: Operation): fc.Arbitrary<Body | null> {
  const schema = requestBody?.content['application/json']?.schema
  return fc.option(anyBody(description, schema), { freq: schema ? 20 : 2 })
}

const otherHeaders: Record<string, string[]> = {
  accept: ['application/json', 'text/html', 'text/event-stream', 'x'],
  'accept-encoding': ['gzip', 'br', 'deflate', 'gzip;q=0, br;q=0', 'identity;q=0', '*', 'x', ''],
  'accept-language': ['de', '*', ';;;'],
  'if-none-match': ['*', '"x"', 'W/"x", "y"', 'x', ','],
  'if-modified-since': ['Thu, 01 Jan 1970 00:00:00 GMT', 'x'],
  'idempotency-key': ['d6b8ae5e-4f5c-4a9d-9d3a-3c6a52a0d7b1', 'x', '', 'é', 'a b', 'x'.repeat(300)],
  'last-event-id': ['1', 'x', '9'.repeat(30)],
  range: ['bytes=0-1', 'bytes=9-1', 'x'],
  origin: ['null', 'http://evil.example', 'x'],
  'sec-fetch-site': ['same-origin', 'cross-site', 'x'],
  'x-forwarded-for': ['1.2.3.4', 'x', ','],
  'x-http-method-override': ['DELETE'],
  'x-middleware-subrequest': ['proxy'],
  'next-action': ['x'],
  rsc: ['1'],
  host: ['evil.example', 'evil.example:99999', '[::1', ''],
}

function headersOf({ parameters = [] }: Operation): fc.Arbitrary<Record<string, string>> {
  const own = parameters.filter((one) => one.in === 'header').map(({ name }) => name.toLowerCase())
  const names = Object.keys(otherHeaders)
  const name =
    own.length > 0
      ? often(fc.constantFrom(...own), fc.constantFrom(...names), 1)
      : fc.constantFrom(...names)
  const one = name.chain((key) =>
    fc.constantFrom(...(otherHeaders[key] ?? ['x'])).map((value) => [key, value] as const),
  )
  return fc.array(one, { maxLength: 3 }).map((some) => Object.fromEntries(some))
}

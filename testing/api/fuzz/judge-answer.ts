import { type Answer, answerCheck } from '@/testing/api/answer-check'
import { type Description, type Operation, operationsOf } from '@/testing/api/description'
import type { RawRequest } from './send-raw'

export interface Judgement {
  /** The operation that the path leads to; none where it leads nowhere. */
  operationId: string
  /** Null when all is as described. */
  fault: string | null
}

/**
 * Judges an answer by the description alone: no 5xx, headers of safety on everything, an operation's answers as described,
 * 405 with Allow for methods that a path lacks, and errors in their one shape where there is nothing or another's name was called.
 */
export function answerJudge(description: Description) {
  const operations = operationsOf(description)
  const check = answerCheck(description)
  return ({ method, path, headers }: RawRequest, answer: Answer): Judgement => {
    const there = operationsAt(operations, path)
    const operation = there.find((one) => one.method === (method === 'HEAD' ? 'GET' : method))
    const fault = faultOfAny(answer) ?? (isByOtherName() ? faultOfError(403) : faultOfPath())
    return {
      operationId: operation?.operationId ?? (there.length > 0 ? 'no such method' : 'no such path'),
      fault,
    }

    /** Where only its own machine reaches the app it answers to no other name, whatever is asked. */
    function isByOtherName() {
      return answer.status === 403 && headers.host !== undefined
    }

    function faultOfPath() {
      if (operation) return faultOfOperation(operation)
      return there.length > 0 ? faultOfMethod(there) : faultOfNowhere()
    }

    function faultOfOperation(one: Operation) {
      if (method !== 'HEAD') return check(one, answer)
      return answer.status in one.responses ? null : `HEAD answers ${answer.status}`
    }

    function faultOfMethod(some: Operation[]) {
      const allowed = answer.headers.get('allow')?.split(/,\s*/) ?? []
      const missing = some.filter((one) => !allowed.includes(one.method))
      if (missing.length > 0) return `${answer.status} with Allow: ${allowed.join()}`
      if (method === 'OPTIONS' && answer.status === 204) return null
      return faultOfError(405)
    }

    function faultOfNowhere() {
      if (isRedirected(path, answer)) return null
      if (!/^\/api([/?]|$)/i.test(path)) return null
      return faultOfError(400, 404)
    }

    function faultOfError(...statuses: number[]) {
      if (method === 'HEAD') return statuses.includes(answer.status) ? null : `${answer.status}`
      return check(errorOperation(statuses), answer)
    }
  }
}

/** What is said of every answer, wherever it comes from. */
function faultOfAny({ status, headers }: Answer): string | null {
  if (status >= 500) return `${status}`
  const isBare =
    !headers.get('content-security-policy') || headers.get('x-content-type-options') !== 'nosniff'
  return isBare ? `${status} without the headers of safety` : null
}

/** Next puts slashes in order by a redirect. */
function isRedirected(path: string, { status, headers }: Answer): boolean {
  const target = headers.get('location')
  return (
    status === 308 && target !== null && /\/(\/|$|\?)/.test(path) && !/\/(\/|$|\?)/.test(target)
  )
}

function errorOperation(statuses: number[]): Operation {
  const content = { 'application/json': { schema: { $ref: '#/components/schemas/Error' } } }
  const responses = Object.fromEntries(statuses.map((status) => [status, { content }]))
  return { operationId: 'error', method: '', path: '', responses }
}

/** Every method of the path, where it leads somewhere; written segments go before parameters. */
function operationsAt(operations: Operation[], raw: string): Operation[] {
  const { pathname } = new URL(raw.replace(/^\/+/, '/'), 'http://localhost')
  const segments = pathname.split('/')
  if (segments.some((segment) => !isDecodable(segment))) return []
  const paths = [...new Set(operations.map(({ path }) => path))]
    .filter((path) => leadsTo(path.split('/'), segments))
    .sort((one, other) => one.indexOf('{') - other.indexOf('{'))
  const path = paths.find((one) => !one.includes('{')) ?? paths.at(-1)
  return operations.filter((one) => one.path === path)
}

function leadsTo(template: string[], segments: string[]): boolean {
  return (
    template.length === segments.length &&
    template.every(
      (part, i) => part === segments[i] || (part.startsWith('{') && segments[i] !== ''),
    )
  )
}

function isDecodable(segment: string): boolean {
  try {
    return Boolean(decodeURIComponent(segment) || true)
  } catch {
    return false
  }
}

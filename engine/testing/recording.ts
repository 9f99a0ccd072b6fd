import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { WireRequest } from './comparable'

/** One exchange between a real server and the SDK. */
export interface Recorded {
  case: string
  direction: 'app->server' | 'server->app'
  method: string
  url: string
  request_headers: Record<string, string>
  request: unknown
  request_text?: string
  status: number
  response_headers: Record<string, string>
  response: unknown
  response_text?: string
}

/** The traffic of inngest/inngest at 253303c (about 1.43) with SDK 4.24.0, in the order in which it began. */
export function recordedTraffic(): Recorded[] {
  const file = path.join(import.meta.dirname, '../recordings/inngest-traffic.jsonl')
  return readFileSync(file, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Recorded)
}

/** The requests of the real server to the app in a case. */
export function recordedRequests(name: string): WireRequest[] {
  return recordedTraffic()
    .filter((exchange) => exchange.case === name && exchange.direction === 'server->app')
    .map(({ request_headers: headers, ...exchange }) => ({ ...exchange, headers }))
}

/** Whether requests have headers: one case was recorded without. */
export function haveHeaders(requests: WireRequest[]): boolean {
  return requests.every(({ headers }) => Object.keys(headers).length > 0)
}

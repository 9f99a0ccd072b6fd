import type { ServerResponse } from 'node:http'
import { errorStatus, type ErrorCode } from '@/lib/errors'

/** Answers in the shape of all errors, before Next has seen the request. */
export function refuse(response: ServerResponse, code: ErrorCode, message: string): true {
  response.writeHead(errorStatus[code], {
    'content-type': 'application/json',
    'cache-control': 'no-store',
  })
  response.end(JSON.stringify({ code, message }))
  return true
}

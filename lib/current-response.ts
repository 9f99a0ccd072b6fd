import { AsyncLocalStorage } from 'node:async_hooks'
import { oncePerProcess } from '@/lib/once-per-process'

interface Answering {
  statusCode: number
}

const responses = () => oncePerProcess('current-response', () => new AsyncLocalStorage<Answering>())

/** Runs Next's handler so that a page can reach the response it is rendered into. */
export function withResponse<T>(response: Answering, work: () => T): T {
  return responses().run(response, work)
}

/**
 * The status of the page that is being rendered. Next's own `notFound()` sends a document without a body, which scripts
 * fill: without them it is blank.
 */
export function setPageStatus(status: number): void {
  const response = responses().getStore()
  if (response) response.statusCode = status
}

/**
 * What keeps PostgreSQL from its work, none of which is the fault of a question: `away` does not answer, starts, recovers or
 * shuts down; `full` has no room on its disk; `read-only` takes no changes; `busy` has no connection to give, or no time.
 */
export type DatabaseFault = 'away' | 'full' | 'read-only' | 'busy'

/**
 * The fault that an error stands for, wherever it is hidden: in its causes, in the several addresses of one host, or where Prisma
 * puts it, `meta.driverAdapterError`. Null for every other error, also where it was the model's server or the engine that could
 * not be reached: their sockets fail with the same codes.
 */
export function databaseFault(error: unknown, depth = 0): DatabaseFault | null {
  if (typeof error !== 'object' || error === null || depth > 5) return null
  if (isOfAnotherServer(error)) return null
  const { code, originalCode, message, cause, errors, meta } = error as Record<string, unknown>
  const own = byCode(code) ?? byCode(originalCode) ?? byMessage(String(message))
  if (own) return own
  const { driverAdapterError } = Object(meta) as { driverAdapterError?: unknown }
  const inside = [
    cause,
    driverAdapterError,
    ...(Array.isArray(errors) ? (errors as unknown[]) : []),
  ]
  for (const each of inside) {
    const fault = databaseFault(each, depth + 1)
    if (fault) return fault
  }
  return null
}

function isOfAnotherServer(error: object): boolean {
  const { name, message } = error as Record<string, unknown>
  return name === 'ModelFailure' || message === 'fetch failed'
}

/** Codes of PostgreSQL (its documentation, appendix A), of sockets, and of Prisma. */
const codes: Record<DatabaseFault, RegExp> = {
  away: /^(08...|57P0[1235]|58030|XX002|ECONN(REFUSED|RESET|ABORTED)|EPIPE|ETIMEDOUT|ENOTFOUND|EAI_AGAIN|E(HOST|NET)UNREACH|P1001|P1002|P1008|P1017)$/,
  full: /^53100$/,
  'read-only': /^25006$/,
  busy: /^(53[023]00|57014|55P03|25P03|40001|40P01|P2024|P2028|P2034)$/,
}

function byCode(code: unknown): DatabaseFault | null {
  if (typeof code !== 'string') return null
  return faults.find((fault) => codes[fault].test(code)) ?? null
}

const faults = Object.keys(codes) as DatabaseFault[]

/** Of what driver, pool and Prisma say without a code. */
function byMessage(message: string): DatabaseFault | null {
  if (/^timeout exceeded when trying to connect/.test(message)) return 'busy'
  if (saidOfConnections.test(message)) return 'away'
  return null
}

const saidOfConnections =
  /^(Connection terminated|timeout expired|Client (has encountered a connection error|was closed) and is not queryable|DatabaseNotReachable|ConnectionClosed|SocketTimeout)/

import createClient, { type Middleware } from 'openapi-fetch'
import { answerCheck } from './answer-check'
import type { paths } from './api-types'
import { operationsOf, readDescription } from './description'

/**
 * A client whose calls are typed by the API's description. It holds every answer against the description that the server
 * itself gives, and throws at the first that is not as described.
 */
export function typedClient(url: string, token: () => string | undefined = () => undefined) {
  const client = createClient<paths>({ baseUrl: url, fetch: fetchInTime })
  client.use(
    {
      onRequest({ request }) {
        const own = token()
        if (own) request.headers.set('authorization', `Bearer ${own}`)
      },
    },
    asDescribed(url),
  )
  return client
}

async function fetchInTime(request: Request): Promise<Response> {
  try {
    return await fetch(request, { signal: AbortSignal.timeout(30_000) })
  } catch (error) {
    const { cause, message } = error as Error
    const why = cause instanceof Error ? cause.message : message
    throw new Error(`${request.method} ${request.url}: ${why}`, { cause: error })
  }
}

function asDescribed(url: string): Middleware {
  let check: ReturnType<typeof readCheck> | undefined
  return {
    async onResponse({ request, response, schemaPath }) {
      const { operations, faultOf } = await (check ??= readCheck(url))
      const operation = operations.find(
        ({ method, path }) => method === request.method && path === schemaPath,
      )
      if (!operation) throw new Error(`Nothing is said of ${request.method} ${schemaPath}.`)
      const { status, headers } = response
      const fault = faultOf(operation, { status, headers, text: await response.clone().text() })
      if (fault) throw new Error(`${operation.operationId} answers off its description: ${fault}.`)
    },
  }
}

async function readCheck(url: string) {
  const description = await readDescription(url)
  return { operations: operationsOf(description), faultOf: answerCheck(description) }
}

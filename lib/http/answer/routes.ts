import { answer } from './answer'

export type Route<P = object> = (
  request: Request,
  context: { params: Promise<P> },
) => Response | Promise<Response>

/** Not PATCH: the server hands on what is no method of ours under that name, so that it is refused here. */
const methods = ['GET', 'POST', 'PUT', 'DELETE'] as const
type Answered = (typeof methods)[number]

/**
 * What a route file exports: the handlers given, and for every other method 405 in the shape of all errors, with Allow.
 * Next by itself would answer without both. HEAD is what GET would say, without its body.
 */
export function routes<P>(
  handlers: Partial<Record<Answered, Route<P>>>,
): Record<Answered | 'PATCH' | 'HEAD' | 'OPTIONS', Route<P>> {
  const answered = methods.filter((method) => handlers[method])
  const allow = [...answered, ...(handlers.GET ? ['HEAD'] : []), 'OPTIONS'].sort().join(', ')
  const refuse = () => refuseMethod(allow)
  const { GET = refuse, POST = refuse, PUT = refuse, DELETE = refuse } = handlers
  const OPTIONS = () => new Response(null, { status: 204, headers: { allow } })
  return { GET, HEAD: withoutBody(GET), POST, PUT, PATCH: refuse, DELETE, OPTIONS }
}

function refuseMethod(allow: string): Response {
  const body = { code: 'method_not_allowed', message: `This address answers ${allow} only.` }
  return answer(body, { status: 405, headers: { allow } })
}

/** The body is cancelled and not only left out: a stream of events would stay open for nobody. */
function withoutBody<P>(get: Route<P>): Route<P> {
  return async (request, context) => {
    const { body, status, headers } = await get(request, context)
    await body?.cancel()
    return new Response(null, { status, headers })
  }
}

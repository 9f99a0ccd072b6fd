import { offlinePage } from './assets'
import { hearPage, keptPage, keptPrograms } from './pages'

/** So long the network has, where there is a kept page to show instead. */
const LIMIT_MS = 3_000

/** After a silence nobody waits so long again so soon. */
const SILENCE_MS = 10_000

/** Long enough for a server that is there again, and too short to be waited for. */
const SILENT_LIMIT_MS = 500

let silentUntil = 0

/** A page from the network; as it was kept where the network is silent or the server fails; else the page that says that it is not kept. */
export async function answerPage(event: FetchEvent): Promise<Response> {
  const address = new URL(event.request.url)
  const asked = fetch(event.request)
  event.waitUntil(asked.then((answer) => hearPage(address, answer.clone())).catch(() => undefined))
  const kept = (await keptPage(address.pathname)) ?? (await trainedPage(address.pathname))
  if (!kept) return asked.catch(offlinePage)
  const answer = await soon(asked)
  return answer && answer.status < 500 ? answer : kept
}

/**
 * What stands in for the addresses that lead to the next workout, and with which the installed app opens: the way to the
 * program that was opened last, whose page begins with it.
 */
async function trainedPage(path: string): Promise<Response | undefined> {
  if (path !== '/' && path !== '/today') return undefined
  const [program] = await keptPrograms()
  return program === undefined ? undefined : Response.redirect(program)
}

/** What turns to a page in place. Its failure makes Next load that page, which is then shown as it was kept. */
export async function answerFlight(request: Request): Promise<Response> {
  const asked = fetch(request)
  if (!(await keptPage(new URL(request.url).pathname))) return asked
  return (await soon(asked)) ?? Response.error()
}

/** The answer, if the network has one soon. */
async function soon(asked: Promise<Response>): Promise<Response | null> {
  const limit = Date.now() < silentUntil ? SILENT_LIMIT_MS : LIMIT_MS
  const heard = asked.catch(() => null)
  const silence = new Promise<null>((resolve) => setTimeout(() => resolve(null), limit))
  const answer = await Promise.race([heard, silence])
  silentUntil = answer ? 0 : Date.now() + SILENCE_MS
  // An answer that comes too late for this page ends the silence for the next one.
  void heard.then((late) => {
    if (late) silentUntil = 0
  })
  return answer
}

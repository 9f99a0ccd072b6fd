import type { WeekView } from '@/lib/domain/contract/views'
import { schemaVersion } from '@/lib/domain/program/schema'
import { answer } from './answer/answer'

/**
 * A stored week never changes for one version, as long as it is told in the same shape: asked for by `?version=` and
 * `&shape=`, the browser may keep it; otherwise its ETag saves the body.
 */
export function answerWeek(request: Request, view: WeekView): Response {
  const etag = `"${view.program_id}-${view.week.week}-${view.version}-s${schemaVersion}"`
  const asked = new URL(request.url).searchParams
  const isThis =
    asked.get('version') === String(view.version) && asked.get('shape') === String(schemaVersion)
  const cache = isThis ? 'private, max-age=31536000, immutable' : 'private, no-cache'
  const headers = { etag, 'cache-control': cache, vary: 'cookie, authorization' }
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers })
  }
  return answer(view, { headers })
}

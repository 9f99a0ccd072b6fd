import type { WeekView } from '@/lib/domain/contract/views'
import { answer } from './answer/answer'

/**
 * A stored week never changes for one version: asked for by `?version=`, the browser may keep it;
 * otherwise its ETag saves the body.
 */
export function answerWeek(request: Request, view: WeekView): Response {
  const etag = `"${view.program_id}-${view.week.week}-${view.version}"`
  const asked = new URL(request.url).searchParams.get('version')
  const cache =
    asked === String(view.version) ? 'private, max-age=31536000, immutable' : 'private, no-cache'
  const headers = { etag, 'cache-control': cache, vary: 'cookie, authorization' }
  if (request.headers.get('if-none-match') === etag) {
    return new Response(null, { status: 304, headers })
  }
  return answer(view, { headers })
}

import type { WeekView } from '@/lib/domain/contract/views'
import { schemaVersion } from '@/lib/domain/program/schema'
import { answer, answerAgain } from './answer/answer'

/**
 * A stored week never changes for one version, as long as it is told in the same shape: asked for by `?version=` and
 * `&shape=`, the browser may keep it unasked.
 */
export function answerWeek(request: Request, view: WeekView): Response {
  const asked = new URL(request.url).searchParams
  const isThis =
    asked.get('version') === String(view.version) && asked.get('shape') === String(schemaVersion)
  if (!isThis) return answerAgain(view)
  const cache = 'private, max-age=31536000, immutable'
  return answer(view, { headers: { 'cache-control': cache, vary: 'cookie, authorization' } })
}

import { setTimeout as pause } from 'node:timers/promises'
import { askApp } from './ask-app'
import type { EngineContext } from './engine-context'
import { signBody } from './signature'

/**
 * Asks the app to register, again and again until it has: it may start later than the engine, and it may have changed
 * while the engine was away. A signed PUT without a body, as `curl -X PUT` does it for a real server.
 */
export async function syncApp(engine: EngineContext, isRegistered: () => boolean): Promise<void> {
  const { appUrl, signingKey, timing, log } = engine
  let said: string | undefined
  while (!engine.isStopping && !isRegistered()) {
    const signature = signBody('', signingKey, Math.floor(timing.now() / 1000))
    const headers = { 'x-inngest-signature': signature, 'x-inngest-server-kind': 'cloud' }
    const asked = await askApp(
      engine,
      { url: appUrl, headers, body: '' },
      { method: 'PUT', max_ms: 30_000 },
    )
    if (isRegistered()) return
    const why =
      'answer' in asked
        ? `it answered ${asked.answer.status}: ${asked.answer.body.slice(0, 500)}`
        : whyNot(asked)
    if (why !== said) log.info({ app: appUrl, why }, 'Waiting for the app to register')
    said = why
    await pause(timing.resyncMs)
  }
}

function whyNot(asked: object): string {
  return 'unreachable' in asked ? String(asked.unreachable) : 'it was cut off'
}

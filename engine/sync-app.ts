import { setTimeout as pause } from 'node:timers/promises'
import { askApp, type Asked } from './ask/ask-app'
import type { EngineContext } from './engine-context'
import { isSignedWith, signBody } from './protocol/signature'

/**
 * Asks the app to register until it has done so: the app may start after the engine, and its functions may have changed
 * while the engine was down. The request is a signed PUT without a body.
 */
export async function syncApp(engine: EngineContext, isRegistered: () => boolean): Promise<void> {
  const { appUrl, signingKey, timing, log } = engine
  const began = timing.now()
  let said: string | undefined
  while (!engine.isStopping && !isRegistered()) {
    const signature = signBody('', signingKey, Math.floor(timing.now() / 1000))
    const headers = { 'x-inngest-signature': signature }
    const asked = await askApp(
      engine,
      { url: appUrl, headers, body: '' },
      { method: 'PUT', max_ms: 30_000 },
    )
    if (isRegistered() || isDone(asked, signingKey)) return
    const why = 'answer' in asked ? `it answered ${asked.answer.status}` : whyNot(asked)
    // An app that starts together with the engine takes some seconds; that is not worth a line in the log.
    if (why !== said && timing.now() - began > 5_000) {
      log.info({ app: appUrl, why }, 'Waiting for the app to register')
      said = why
    }
    await pause(timing.resyncMs)
  }
}

/**
 * The app has registered when it says so in a signed answer. It may have registered with a standby engine on another port,
 * which writes to the same database.
 */
function isDone(asked: Asked, signingKey: string): boolean {
  if (!('answer' in asked) || asked.answer.status !== 200) return false
  return isSignedWith(
    asked.answer.headers['x-inngest-signature'] as string,
    asked.answer.body,
    signingKey,
  )
}

function whyNot(asked: Asked): string {
  return 'unreachable' in asked ? asked.unreachable : 'it was cut off'
}

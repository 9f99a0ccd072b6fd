import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The service worker, as the build bundles it. */
export async function answerWorker(): Promise<Response> {
  const script = process.env.NODE_ENV === 'production' ? await bundled() : offItself
  return new Response(script, {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

function bundled() {
  return readFile(path.join(process.cwd(), '.build', 'worker.js'))
}

/** In development files change under their names: what a build left in the browser at this address takes itself off. */
const offItself = `
self.addEventListener('install', () => self.skipWaiting())
self.addEventListener('activate', async () => {
  for (const name of await caches.keys()) await caches.delete(name)
  await self.registration.unregister()
})
`

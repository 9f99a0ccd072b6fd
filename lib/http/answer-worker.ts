import 'server-only'
import { readFile } from 'node:fs/promises'
import path from 'node:path'

/** The service worker, as the build bundles it; none in development, where every file changes under its name. */
export async function answerWorker(): Promise<Response> {
  if (process.env.NODE_ENV !== 'production') return new Response(null, { status: 404 })
  return new Response(await readFile(path.join(process.cwd(), '.build', 'worker.js')), {
    headers: { 'content-type': 'text/javascript; charset=utf-8', 'cache-control': 'no-cache' },
  })
}

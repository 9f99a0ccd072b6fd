import { assets, build } from './build'

const prefix = 'assets '
const ours = `${prefix}${build}`

/** What is shown in place of a page that is not kept. */
const offlinePath = '/offline'

/** Keeps what pages of this build need, and the page that stands in for one that is not kept; all of it or nothing. */
export async function keepAssets(): Promise<void> {
  const cache = await caches.open(ours)
  await cache.addAll([...assets, offlinePath])
}

/** A file whose name changes with its content is the same for ever. */
export async function answerAsset(request: Request): Promise<Response> {
  const kept = await caches.match(request, { ignoreVary: true })
  if (kept) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(ours)).put(request, answer.clone())
  return answer
}

export async function offlinePage(): Promise<Response> {
  return (await caches.match(offlinePath)) ?? Response.error()
}

/** Drops the files of older builds; the one before stays for pages that are still open. Returns the builds that are left. */
export async function dropOldAssets(): Promise<string[]> {
  const all = (await caches.keys()).filter((name) => name.startsWith(prefix))
  const left = all.slice(-2)
  for (const name of all) if (!left.includes(name)) await caches.delete(name)
  return left.map((name) => name.slice(prefix.length))
}

/** A page of a program as this device keeps it. */
export interface KeptPage {
  path: string
  title: string
  at: Date
}

/** Pages are kept by guest: the rest of the name is the mark that the server gives whoever asks. */
export const pagesPrefix = 'pages '

/** What a kept answer says of itself. */
export const keptHeaders = {
  at: 'x-kept-at',
  build: 'x-kept-build',
  stamp: 'x-kept-stamp',
  title: 'x-kept-title',
} as const

/** The path of the program that a page belongs to; null where it belongs to none. */
export function programOf(path: string): string | null {
  return /^\/programs\/[0-9a-f-]{36}(?=\/|$)/.exec(path)?.[0] ?? null
}

/** Every page that is kept, in the order of their paths; none where the browser keeps nothing, as on plain http. */
export async function listKept(): Promise<KeptPage[]> {
  const pages = await eachKept(async (cache, request) => {
    const headers = (await cache.match(request))?.headers
    const path = new URL(request.url).pathname
    return {
      path,
      title: decodeURIComponent(headers?.get(keptHeaders.title) ?? path),
      at: new Date(headers?.get(keptHeaders.at) ?? 0),
    }
  })
  return pages.sort((one, other) => one.path.localeCompare(other.path, 'en', { numeric: true }))
}

/** Drops what is kept of a program, but for `but`. */
export async function dropKept(program: string, but: readonly string[] = []): Promise<void> {
  await eachKept(async (cache, request) => {
    const { pathname } = new URL(request.url)
    if (programOf(pathname) === program && !but.includes(pathname)) await cache.delete(request)
  })
}

/** Drops every page that is kept, but for those of the guest with this mark. */
export async function dropAllKept(butOf?: string): Promise<void> {
  for (const name of await pageCaches()) {
    if (name !== `${pagesPrefix}${butOf}`) await caches.delete(name)
  }
}

async function eachKept<T>(visit: (cache: Cache, request: Request) => Promise<T>): Promise<T[]> {
  const found: T[] = []
  for (const name of await pageCaches()) {
    const cache = await caches.open(name)
    for (const request of await cache.keys()) found.push(await visit(cache, request))
  }
  return found
}

async function pageCaches(): Promise<string[]> {
  if (!('caches' in globalThis)) return []
  return (await caches.keys()).filter((name) => name.startsWith(pagesPrefix))
}

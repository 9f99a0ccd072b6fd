import type { WantedPages } from '@/lib/client/offline/keep-program'
import {
  dropAllKept,
  dropKept,
  keptHeaders,
  listKept,
  pagesPrefix,
  programOf,
} from '@/lib/client/offline/kept-pages'
import { build } from './build'
import { markKept } from './mark-kept'

/** So long what is kept passes for new, where its stamp is still the same. */
const NEW_MS = 15 * 60 * 1000

/** Of so many programs pages are kept, those that were opened last. */
const PROGRAMS = 3

/** A page as it was kept, whatever is asked beside its path. */
export function keptPage(path: string): Promise<Response | undefined> {
  return caches.match(path, { ignoreSearch: true, ignoreVary: true })
}

/** Keeps a program's pages; returns when, or null where one of them could not be had. The program's own page comes last and vouches for the others. */
export async function keepPages({ paths, stamp }: WantedPages): Promise<string | null> {
  const [program = ''] = paths
  const known = await stillGood(paths, stamp)
  if (known) return known
  let before: string | undefined
  for (const path of [...paths.slice(1), program]) {
    const answer = await fetch(path, { headers: { accept: 'text/html' } })
    await heed(path, answer)
    // Where the page before is gone, the program was deleted while this one came.
    if (!isWhole(answer) || (before && !(await keptPage(before)))) return null
    await putPage(path, answer, stamp)
    before = path
  }
  await dropKept(program, paths)
  await dropOldPrograms()
  return (await keptPage(program))?.headers.get(keptHeaders.at) ?? null
}

/** A page that was opened: one that is kept is kept as it is now, unless its address asks for something besides. */
export async function hearPage(address: URL, answer: Response): Promise<void> {
  const path = address.pathname
  await heed(path, answer)
  const kept = await keptPage(path)
  if (kept && isWhole(answer) && !address.search)
    await putPage(path, answer, kept.headers.get(keptHeaders.stamp) ?? '')
}

/** Drops pages whose files are gone, because they were kept so many builds ago. */
export async function dropPagesBut(builds: readonly string[]): Promise<void> {
  for (const { path } of await listKept()) {
    const kept = await keptPage(path)
    const program = programOf(path)
    if (program && !builds.includes(kept?.headers.get(keptHeaders.build) ?? ''))
      await dropKept(program)
  }
}

/** What an answer says of what is kept: that it is somebody else's, or that its program is gone. */
async function heed(path: string, answer: Response): Promise<void> {
  const guest = answer.headers.get('x-guest')
  if (guest) await dropAllKept(guest)
  const program = programOf(path)
  if (program && answer.status === 404) await dropKept(program)
}

function isWhole(answer: Response): boolean {
  return answer.status === 200 && !answer.redirected
}

async function stillGood(paths: readonly string[], stamp: string): Promise<string | null> {
  const kept = await Promise.all(paths.map(keptPage))
  const at = kept[0]?.headers.get(keptHeaders.at) ?? null
  const isGood = kept.every(
    (page) =>
      page?.headers.get(keptHeaders.stamp) === stamp &&
      page.headers.get(keptHeaders.build) === build,
  )
  return isGood && at && Date.now() - Date.parse(at) < NEW_MS ? at : null
}

async function putPage(path: string, answer: Response, stamp: string): Promise<void> {
  const guest = answer.headers.get('x-guest')
  if (!guest) return
  const kept = markKept(answer.headers, await answer.text(), { path, at: new Date(), build, stamp })
  await (await caches.open(`${pagesPrefix}${guest}`)).put(path, kept)
}

/** The programs that are kept, by their paths, that of the last visit first. */
export async function keptPrograms(): Promise<string[]> {
  return (await listKept())
    .filter(({ path }) => programOf(path) === path)
    .sort((one, other) => other.at.getTime() - one.at.getTime())
    .map(({ path }) => path)
}

async function dropOldPrograms(): Promise<void> {
  for (const path of (await keptPrograms()).slice(PROGRAMS)) await dropKept(path)
}

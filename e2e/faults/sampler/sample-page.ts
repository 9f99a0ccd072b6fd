import { appendFileSync, writeFileSync } from 'node:fs'
import type { Page } from '@playwright/test'
import {
  type Fault,
  graceSeconds,
  judgeSamples,
  type PageReport,
  type Sample,
} from '@/testing/truth/judge-samples'
import { saidOnPage } from './said-on-page'
import { watchRow } from './true-of-row'

const everyMs = 500

interface Watched {
  /** Opened at the program's page. */
  page: Page
  /** Where the database answers now. */
  databaseUrl: () => string
  programId: string
  /** Each sample as a line of JSON, to look into afterwards. */
  file?: string
}

export interface PageSampler {
  /** From now on this is broken; the page may, or must, say so. */
  broke(fault: Fault): void
  /** From now on it is not; five seconds later the page must not say so any more. */
  cured(fault: Fault): void
  /** Ends the sampling and judges it; throws when the page could seldom be read. */
  stop(): Promise<PageReport>
}

/**
 * Writes down every 500 ms what the page says beside what the row holds, until `stop`, which returns what was untrue and
 * for how long. The page is read before the row. A moment in which the page cannot be read (it is being loaded) is left out.
 */
export function samplePage({ page, databaseUrl, programId, file }: Watched): PageSampler {
  const row = watchRow(databaseUrl, programId)
  const samples: Sample[] = []
  /** When each fault was cured, in milliseconds since 1970; Infinity while it is broken. */
  const faults = new Map<Fault, number>()
  const began = Date.now()
  let isOver = false
  let unread: unknown
  if (file) writeFileSync(file, '')
  const done = run()

  async function run() {
    while (!isOver) {
      const started = Date.now()
      await take().catch((error: unknown) => (unread = error))
      await new Promise((resolve) => setTimeout(resolve, started + everyMs - Date.now()))
    }
  }

  async function take() {
    const at = Date.now() - began
    const said = await saidOnPage(page)
    const truth = await row.read()
    const sample = { at, said, truth, ...brokenAt(began + at) }
    samples.push(sample)
    if (file) appendFileSync(file, `${JSON.stringify(sample)}\n`)
  }

  function brokenAt(now: number) {
    const cured = [...faults].filter(([, at]) => at <= now && now - at <= graceSeconds * 1000)
    const broken = [...faults].filter(([, at]) => at === Infinity)
    return { broken: broken.map(([fault]) => fault), cured: cured.map(([fault]) => fault) }
  }

  return {
    broke: (fault) => void faults.set(fault, Infinity),
    cured: (fault) => void faults.set(fault, Date.now()),
    async stop() {
      isOver = true
      await done
      await row.close()
      const due = (Date.now() - began) / everyMs
      if (samples.length < due / 4)
        throw new Error(`the page was read ${samples.length} times`, { cause: unread })
      return judgeSamples(samples)
    },
  }
}

import { chromium, type Browser, type BrowserContext, type Page } from '@playwright/test'
import { table } from '@/bench/table'
import { quickly, scriptFaults } from '@/e2e/scripted-faults'
import { findChromium } from '@/scripts/suites/find-chromium.mjs'
import { acceptedSchema } from '@/lib/domain/contract/views'
import { form, whenOver } from '@/e2e/guest'
import { withApp } from './with-app'

/** What a page may need on a slow phone: the limits of "good" in Google's Core Web Vitals, and of Lighthouse for blocking. */
const most = { largestPaint_ms: 2_500, layoutShift: 0.1, blocked_ms: 200 }

/** KiB of script, compressed, that a page may have beyond one that has nothing to do. */
const mostScript: Record<string, number> = {
  'the first visit': 50,
  'the form': 50,
  today: 40,
  'a program of 12 weeks': 50,
  'a day of it': 40,
}

/** A phone four times slower than this machine, on 1.6 Mbit/s with 150 ms to and fro: Lighthouse's slow 4G. */
const phone = { slowdown: 4, bytesPerSecond: (1.6 * 1024 * 1024) / 8, latency_ms: 150 }

interface Vitals {
  largestPaint_ms: number
  layoutShift: number
  blocked_ms: number
  kilobytes: number
  scriptKilobytes: number
}

/**
 * How soon pages are there on a slow phone, each opened for the first time, the better of two. Measured by the browser
 * itself: largest contentful paint, layout shift, time that tasks of more than 50 ms block, and what is transferred; of scripts also
 * what is more than an empty page of the same build needs.
 */
export async function prove(): Promise<boolean> {
  return withApp(async ({ url }) => {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    const { program, cookies } = await writeProgram(browser, url)
    const empty = await measure(browser, `${url}/nowhere`, cookies)
    const nobody = { cookies: [], origins: [] }
    const welcome = () => measure(browser, url, nobody)
    const measured: [string, Vitals][] = [
      ['the first visit', better(await welcome(), await welcome())],
    ]
    for (const [name, path] of [
      ['the form', '/new'],
      ['today', '/today'],
      ['the list', '/programs'],
      ['a program of 12 weeks', program],
      ['a day of it', `${program}/weeks/1/days/1`],
      ['its paper', `${program}/print`],
    ] as const) {
      const open = () => measure(browser, `${url}${path}`, cookies)
      measured.push([name, better(await open(), await open())])
    }
    await browser.close()
    print(measured, empty)
    return measured.every(
      ([name, vitals]) =>
        isGood(vitals) && ownScript(vitals, empty) <= (mostScript[name] ?? Infinity),
    )
  })
}

type Cookies = Awaited<ReturnType<BrowserContext['storageState']>>

/** Twelve weeks of somebody who asked by the form, with the cookie that this makes. */
async function writeProgram(browser: Browser, url: string) {
  const context = await browser.newContext({ baseURL: url, extraHTTPHeaders: { origin: url } })
  const { words } = await scriptFaults(quickly)
  const data = { ...form, duration_weeks: 12, days_per_week: 4, notes: words }
  const accepted = await context.request.post('/api/programs/generate', { data })
  const { program_id: programId } = acceptedSchema.parse(await accepted.json())
  const state = await context.storageState()
  await context.close()
  const cookie = state.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  await whenOver(url, { programId, headers: { cookie } }, 300)
  return { program: `/programs/${programId}`, cookies: state }
}

async function measure(browser: Browser, url: string, cookies: Cookies): Promise<Vitals> {
  const context = await browser.newContext({
    ...{ viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, isMobile: true },
    storageState: cookies,
  })
  const page = await context.newPage()
  const devtools = await context.newCDPSession(page)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: phone.slowdown })
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: phone.latency_ms,
    downloadThroughput: phone.bytesPerSecond,
    uploadThroughput: phone.bytesPerSecond,
  })
  // tsx wraps functions in a helper of its own, which a page does not have.
  await page.addInitScript('globalThis.__name = (named) => named')
  await page.addInitScript(observe)
  const answer = await page.goto(url, { waitUntil: 'load' })
  if (!answer?.ok() && answer?.status() !== 404)
    throw new Error(`${url} answered ${answer?.status()}.`)
  // Live pages keep a stream open, so that the network is never idle.
  await page.waitForTimeout(3_000)
  const vitals = await read(page)
  await context.close()
  return vitals
}

/** Runs in the page, before anything of it: keeps what the browser tells of its paints, shifts and long tasks. */
function observe() {
  const seen = { largestPaint_ms: 0, layoutShift: 0, blocked_ms: 0 }
  const watch = (type: string, take: (entry: PerformanceEntry) => void) =>
    new PerformanceObserver((list) => list.getEntries().forEach(take)).observe({
      type,
      buffered: true,
    })
  watch('largest-contentful-paint', ({ startTime }) => (seen.largestPaint_ms = startTime))
  watch('longtask', ({ duration }) => (seen.blocked_ms += Math.max(0, duration - 50)))
  watch('layout-shift', (entry) => {
    const { value, hadRecentInput } = entry as PerformanceEntry & {
      value: number
      hadRecentInput: boolean
    }
    if (!hadRecentInput) seen.layoutShift += value
  })
  Object.assign(window, { seen })
}

function read(page: Page): Promise<Vitals> {
  return page.evaluate(() => {
    const { seen } = window as unknown as { seen: Omit<Vitals, 'kilobytes' | 'scriptKilobytes'> }
    const resources = performance.getEntriesByType('resource') as PerformanceResourceTiming[]
    const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[]
    const sum = (entries: { transferSize: number }[]) =>
      entries.reduce((bytes, { transferSize }) => bytes + transferSize, 0) / 1024
    const scripts = resources.filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    return { ...seen, kilobytes: sum([...resources, navigation!]), scriptKilobytes: sum(scripts) }
  })
}

function better(one: Vitals, other: Vitals): Vitals {
  return one.largestPaint_ms <= other.largestPaint_ms ? one : other
}

function ownScript(page: Vitals, empty: Vitals): number {
  return page.scriptKilobytes - empty.scriptKilobytes
}

function isGood({ largestPaint_ms, layoutShift, blocked_ms }: Vitals): boolean {
  return (
    largestPaint_ms > 0 &&
    largestPaint_ms <= most.largestPaint_ms &&
    layoutShift <= most.layoutShift &&
    blocked_ms <= most.blocked_ms
  )
}

function print(measured: [string, Vitals][], empty: Vitals): void {
  const heads = [
    '',
    'largest paint, ms',
    'layout shift',
    'blocked, ms',
    'KB in all',
    'KB of scripts',
    'beyond an empty page',
    'at most',
  ]
  const rows = measured.map(([name, vitals]) => [
    ...[name, vitals.largestPaint_ms.toFixed(0), vitals.layoutShift.toFixed(3)],
    ...[
      vitals.blocked_ms.toFixed(0),
      vitals.kilobytes.toFixed(0),
      vitals.scriptKilobytes.toFixed(0),
      ownScript(vitals, empty).toFixed(1),
      mostScript[name] ?? '',
    ],
  ])
  const limits = [most.largestPaint_ms, most.layoutShift, most.blocked_ms, '', '', '', '']
  console.log(table(heads, [...rows, ['at most', ...limits]]))
}

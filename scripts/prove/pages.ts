import { chromium, type Browser } from '@playwright/test'
import { table } from '@/bench/table'
import { quickly, scriptFaults } from '@/e2e/scripted-faults'
import { findChromium } from '@/scripts/suites/find-chromium.mjs'
import { acceptedSchema } from '@/lib/domain/contract/views'
import { form, whenOver } from '@/e2e/guest'
import { measureStart, type Started } from './pages/measure-start'
import { measureVitals, type Vitals } from './pages/measure-vitals'
import { measureWeekSwitch } from './pages/measure-week-switch'
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

/** KiB of script that a workout may load when it is begun. */
const mostOnStart = 40

/** From a press to its picture, on this machine as it is: what feels at once (RAIL). */
const mostSwitch_ms = 100

/**
 * How soon pages are there on a slow phone, each opened for the first time, the better of two. Measured by the browser
 * itself: largest contentful paint, layout shift, time that tasks of more than 50 ms block, and what is transferred; of scripts also
 * what is more than an empty page of the same build needs. Then what a workout loads on Start, and how long a press of a week
 * takes to show it.
 */
export async function prove(): Promise<boolean> {
  return withApp(async ({ url }) => {
    const browser = await chromium.launch({
      executablePath: findChromium(),
      args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
    })
    const { program, cookies } = await writeProgram(browser, url)
    const empty = await measureVitals(browser, `${url}/nowhere`, cookies)
    const nobody = { cookies: [], origins: [] }
    const welcome = () => measureVitals(browser, url, nobody)
    const measured: [string, Vitals][] = [
      ['the first visit', better(await welcome(), await welcome())],
    ]
    const day = `${program}/weeks/1/days/1`
    for (const [name, path] of [
      ['the form', '/new'],
      ['today', '/today'],
      ['the list', '/programs'],
      ['a program of 12 weeks', program],
      ['a day of it', day],
      ['its paper', `${program}/print`],
    ] as const) {
      const open = () => measureVitals(browser, `${url}${path}`, cookies)
      measured.push([name, better(await open(), await open())])
    }
    const switches = await measureWeekSwitch(browser, `${url}${program}`, cookies)
    const started = await measureStart(browser, `${url}${day}`, cookies)
    await browser.close()
    print(measured, empty)
    return [
      ...measured.map(([name, vitals]) => isGood(vitals) && isSmall(name, vitals, empty)),
      isQuickToStart(started),
      isQuickToSwitch(switches),
    ].every(Boolean)
  })
}

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

function better(one: Vitals, other: Vitals): Vitals {
  return one.largestPaint_ms <= other.largestPaint_ms ? one : other
}

function ownScript(page: Vitals, empty: Vitals): number {
  return page.scriptKilobytes - empty.scriptKilobytes
}

function isSmall(name: string, vitals: Vitals, empty: Vitals): boolean {
  return ownScript(vitals, empty) <= (mostScript[name] ?? Infinity)
}

function isGood({ largestPaint_ms, layoutShift, blocked_ms }: Vitals): boolean {
  return (
    largestPaint_ms > 0 &&
    largestPaint_ms <= most.largestPaint_ms &&
    layoutShift <= most.layoutShift &&
    blocked_ms <= most.blocked_ms
  )
}

function isQuickToStart({ start_ms, scriptKilobytes }: Started): boolean {
  const loaded = `${scriptKilobytes.toFixed(1)} KB of scripts, at most ${mostOnStart}`
  console.log(`Start loads ${loaded}; the first set is there after ${start_ms.toFixed(0)} ms`)
  return scriptKilobytes > 0 && scriptKilobytes <= mostOnStart
}

/** By the middle one: a single press may fall into other work of the machine. */
function isQuickToSwitch(switches: readonly number[]): boolean {
  const middle = switches[Math.floor(switches.length / 2)] ?? Infinity
  const [first, last] = [switches[0], switches.at(-1)]
  console.log(`A week is switched in ${middle} ms (${first} to ${last}), at most ${mostSwitch_ms}`)
  return middle <= mostSwitch_ms
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

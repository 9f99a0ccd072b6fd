import { setTimeout as sleep } from 'node:timers/promises'
import type { components } from '@/testing/api/api-types'
import type { Answer } from '@/testing/api/answer-check'
import type { Place } from './any-request'
import { form } from './form'
import { type RawRequest, sendRaw } from './send-raw'

/** Two guests and what they own, for requests that have to lead somewhere. */
export interface World {
  url: string
  /** Of a script, who owns all places but STRANGERS. */
  token: string
  /** Of a browser, which owns STRANGERS. */
  cookie: string
  ids: Record<Place, string>
}

const nowhere = '00000000-0000-4000-8000-000000000000'

/** Waits until the guests' programs, of one week each, are written. */
export async function openWorld(url: string): Promise<World> {
  const [script, browser] = await Promise.all([newGuest(url, {}), newGuest(url, { origin: url })])
  const world: World = {
    url,
    token: script.body.token!,
    cookie: browser.cookie,
    ids: {
      FINISHED: script.body.program_id,
      STRANGERS: browser.body.program_id,
      SPARE: nowhere,
      CHANGE: nowhere,
    },
  }
  await whenWritten(world)
  return world
}

/** Deletes what the guests own by now. */
export async function closeWorld(world: World): Promise<void> {
  await remove(world, world.ids.FINISHED, byToken(world.token))
  await remove(world, world.ids.SPARE, byToken(world.token))
  await remove(world, world.ids.STRANGERS, byCookie(world))
}

/**
 * Keeps the ids that an answer gives away, and says whether a program was accepted. One that another guest came to own is
 * deleted at once, and so is the spare one before this.
 */
export async function learn(
  world: World,
  { headers }: RawRequest,
  answer: Answer,
): Promise<boolean> {
  if (answer.status !== 201 && answer.status !== 202) return false
  const body = JSON.parse(answer.text) as Partial<Accepted & { change_id: string }>
  if (body.change_id) world.ids.CHANGE = body.change_id
  if (!body.status_url) return false
  if (headers.authorization === `Bearer ${world.token}`) {
    if (body.program_id !== world.ids.SPARE)
      await remove(world, world.ids.SPARE, byToken(world.token))
    world.ids.SPARE = body.program_id!
  } else {
    const cookie = headers.cookie ?? cookieOf(answer)
    const owner = body.token ? byToken(body.token) : { cookie, origin: world.url }
    await remove(world, body.program_id!, owner)
  }
  return true
}

export function byToken(token: string) {
  return { authorization: `Bearer ${token}` }
}

export function byCookie({ cookie, url }: Pick<World, 'cookie' | 'url'>) {
  return { cookie, origin: url }
}

type Accepted = components['schemas']['Accepted']

async function newGuest(url: string, headers: RawRequest['headers']) {
  const answer = await sendRaw(url, {
    method: 'POST',
    path: '/api/programs/generate',
    headers: { 'content-type': 'application/json', ...headers },
    body: Buffer.from(JSON.stringify(form)),
  })
  if (answer.status !== 202) throw new Error(`generate answered ${answer.status}: ${answer.text}`)
  return { body: JSON.parse(answer.text) as Accepted, cookie: cookieOf(answer) }
}

/** As the next request sends it. */
function cookieOf({ headers }: Answer): string {
  const set = headers.get('set-cookie')?.split('\n') ?? []
  return set.map((one) => one.split(';')[0]).join('; ')
}

async function whenWritten(world: World): Promise<void> {
  const deadline = performance.now() + 120_000
  for (const [id, headers] of [
    [world.ids.FINISHED, byToken(world.token)],
    [world.ids.STRANGERS, byCookie(world)],
  ] as const) {
    for (;;) {
      const path = `/api/programs/status/${id}`
      const { text } = await sendRaw(world.url, { method: 'GET', path, headers, body: null })
      const { status } = JSON.parse(text) as components['schemas']['Status']
      if (status === 'completed') break
      if (performance.now() > deadline) throw new Error(`A program of one week is ${status}.`)
      await sleep(100)
    }
  }
}

async function remove({ url }: World, id: string, headers: RawRequest['headers']): Promise<void> {
  await sendRaw(url, { method: 'DELETE', path: `/api/programs/${id}`, headers, body: null })
}

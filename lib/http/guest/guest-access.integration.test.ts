import { createHmac, randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, test, vi } from 'vitest'
import { createBrowserGuest, createScriptGuest } from '@/lib/auth/create-guest'
import { identify, viewerId } from '@/lib/auth/identify'
import { keptCookie, sentCookies, sessionCookie, signedCookies } from '@/lib/auth/session-cookie'
import { newToken } from '@/lib/auth/token'
import { db } from '@/lib/db/client'
import { pruneLinks } from '@/lib/db/guest/links/prune-links'
import { endDevice } from '@/lib/db/guest/end-device'
import { listDevices } from '@/lib/db/guest/list-devices'
import { listTokens } from '@/lib/db/guest/tokens/list-tokens'
import { revokeToken } from '@/lib/db/guest/tokens/revoke-token'
import { getLink } from '@/lib/db/guest/links/get-link'
import { lookAtLink } from '@/lib/db/guest/links/look-at-link'
import { revokeLinks } from '@/lib/db/guest/links/revoke-links'
import { claimKey, type Claim } from '@/lib/db/idempotency/claim-key'
import { keyHashes } from '@/lib/db/idempotency/key-hashes'
import { settleKey } from '@/lib/db/idempotency/settle-key'
import { createTestProgram, useTestDatabase } from '@/lib/db/testing/test-program'
import type { NewLink, NewToken } from '@/lib/domain/contract/me-view'
import { handleAnyone } from '@/lib/http/answer/handle'
import { deleteEverything } from './delete-everything'
import { letDeviceIn } from './let-device-in'
import { makeLink } from './make-link'
import { makeToken } from './make-token'

process.env.BETTER_AUTH_SECRET = 'a-secret-of-at-least-32-characters'
useTestDatabase()

const oldName = 'better-auth.session_token'

/** A new guest's cookie: name, signed value, and as it was set. */
async function newCookie() {
  const { userId, setCookies } = await createBrowserGuest(new Headers())
  const [set = ''] = setCookies
  const [, name = '', value = ''] = /^([^=]+)=([^;]+)/.exec(set) ?? []
  return { userId, set, name, value }
}

const bringing = (...cookies: string[]) => new Headers({ cookie: cookies.join('; ') })

describe('a guest’s cookie', () => {
  test('is called after this product and this installation', async () => {
    const { name, set } = await newCookie()
    expect(name).toBe('mesocycle_304d1dfa')
    expect(set).toMatch(/; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/)
  })

  test('is no other than ours: what an app sets under the library’s own name logs nobody out', async () => {
    const { userId, name, value } = await newCookie()
    const forged = signed(randomUUID(), 'the-secret-of-quite-another-application')
    for (const junk of ['', 'x', 'x.y', '%', value.replace(/^./, '_'), forged]) {
      const headers = bringing(`${oldName}=${junk}`, `${name}=${value}`)
      expect(await identify(headers)).toMatchObject({ userId, setCookies: [] })
      expect(await identify(bringing(`${oldName}=${junk}`))).toBeNull()
    }
  })

  test('of the first release is still read, and answered with the present name', async () => {
    const { userId, set, value } = await newCookie()
    const headers = bringing(`${oldName}=someone-elses.value`, `${oldName}=${value}`)
    expect(await identify(headers)).toMatchObject({ userId, setCookies: [set] })
    expect(await viewerId(headers)).toBe(userId)
    expect(keptCookie(headers)).toBe(set)
  })

  test('begins its 400 days anew with each page, and nobody else’s does', async () => {
    const { set, name, value } = await newCookie()
    expect(keptCookie(bringing(`${name}=${value}`))).toBe(set)
    for (const junk of ['', 'x', '%', `${value}x`, value.replace(/^./, '_')]) {
      expect(keptCookie(bringing(`${name}=${junk}`)), junk).toBeNull()
    }
  })

  test('costs few questions, however many ended ones are sent', async () => {
    const { userId, name, value } = await newCookie()
    const ended = Array.from({ length: 50 }, () => {
      return `${name}=${signed(randomUUID(), process.env.BETTER_AUTH_SECRET!)}`
    })
    expect(signedCookies(bringing(...ended))).toHaveLength(4)
    const again = Array<string>(50).fill(ended[0]!)
    expect(signedCookies(bringing(...again))).toHaveLength(1)
    const both = bringing(...again, `${oldName}=${value}`, `${name}=${value}`)
    expect(signedCookies(both)).toMatchObject([{ isCurrent: true }, { value, isCurrent: true }])
    expect(await identify(both)).toMatchObject({ userId, setCookies: [] })
    const [one = '', other = ''] = ended.map((cookie) => cookie.split('=')[1])
    const order = bringing(`${name}=${one}`, `${oldName}=${other}`, `${oldName}=${one}`)
    expect(signedCookies(order).map(({ value }) => value)).toEqual([one, other])
  })

  test('is bound to its host over https, and those from before are read on', () => {
    const settings = { APP_ORIGIN: 'https://train.example', BETTER_AUTH_SECRET: 'a-secret' }
    const { name } = sessionCookie(settings)
    expect(name).toMatch(/^__Host-mesocycle_[0-9a-f]{8}$/)
    const plain = name.replace('__Host-', '')
    const sent = bringing(`${oldName}=3`, `${plain}=1`, `__Secure-${oldName}=2`, `${name}=0`)
    const values = (now?: Date) => sentCookies(sent, settings, now).map(({ value }) => value)
    expect(values()).toEqual(['0', '1', '2', '3'])
    // By then no browser holds any of them.
    expect(values(new Date('2028-02-01'))).toEqual(['0'])
    const kept = keptCookie(bringing(`${plain}=${signed('token', 'a-secret')}`), settings)
    expect(kept).toMatch(new RegExp(`^${name}=token\\..*; Path=/; HttpOnly; SameSite=Lax; Secure$`))
  })
})

function signed(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return encodeURIComponent(`${token}.${signature}`)
}

const origin = 'http://192.168.1.7:3000'
const address = { 'x-forwarded-for': '192.168.1.20' }
const page = { host: '192.168.1.7:3000', origin, ...address }

async function newBrowser(userAgent = '') {
  const { userId, setCookies } = await createBrowserGuest(new Headers({ 'user-agent': userAgent }))
  return { userId, cookie: cookieOf(setCookies) }
}

const cookieOf = (setCookies: string[]) => setCookies[0]!.split(';')[0]!
const byCookie = (cookie: string) => identify(new Headers({ cookie }))
const byToken = (token: string) => identify(new Headers({ authorization: `Bearer ${token}` }))

/** By whose clock: the database's rows are moved back by so many days. */
async function age(userId: string, days: number) {
  await db().$executeRaw`
    update api_token set created_at = created_at - make_interval(days => ${days}),
      last_used_at = last_used_at - make_interval(days => ${days}),
      expires_at = expires_at - make_interval(days => ${days})
    where user_id = ${userId}`
}

async function onlyToken(userId: string) {
  const [token, ...others] = await listTokens(userId, null)
  expect(others).toEqual([])
  return token!
}

const made = async (userId: string, label: string) =>
  (await (await makeToken(userId, { label })).json()) as NewToken

describe('a token', () => {
  test('that is used says when, once an hour, and ends a year from then', async () => {
    const { userId, token = '' } = await createScriptGuest(null)
    expect(await onlyToken(userId)).toMatchObject({ label: null, last_used_at: null })
    await age(userId, 300)
    await byToken(token)
    const used = await onlyToken(userId)
    expect(inDays(used.last_used_at!)).toBe(0)
    expect(inDays(used.expires_at)).toBe(365)
    await byToken(token)
    expect(await onlyToken(userId)).toEqual(used)
    await age(userId, 1)
    await byToken(token)
    expect((await onlyToken(userId)).last_used_at).not.toBe(used.last_used_at)
  })

  test('that nobody used for a year is refused, also one of the first release, which has no end', async () => {
    const { userId, token = '' } = await createScriptGuest(null)
    await age(userId, 366)
    const refused = { code: 'unauthorized', message: expect.stringContaining('has expired') }
    await expect(byToken(token)).rejects.toMatchObject(refused)
    expect(await listTokens(userId, null)).toEqual([])
    await db().apiToken.updateMany({ where: { user_id: userId }, data: { expires_at: null } })
    await expect(byToken(token)).rejects.toMatchObject(refused)
    await age(userId, -10)
    expect(await byToken(token)).toMatchObject({ userId })
  })

  test('that is revoked is refused in words, and no other guest can revoke it', async () => {
    const { userId } = await newBrowser()
    const one = await made(userId, ' Laptop ')
    const other = await made(userId, 'Server')
    expect(await byToken(one.token)).toMatchObject({ userId, tokenId: one.token_id })
    expect(await listTokens(userId, one.token_id)).toMatchObject([
      { label: 'Server', is_this: false },
      { label: 'Laptop', is_this: true },
    ])
    const stranger = await newBrowser()
    expect(await revokeToken(stranger.userId, one.token_id)).toBeNull()
    expect(await revokeToken(userId, one.token_id)).toBe(true)
    expect(await revokeToken(userId, one.token_id)).toBe(true)
    const refused = { code: 'unauthorized', message: 'This token was revoked.' }
    await expect(byToken(one.token)).rejects.toMatchObject(refused)
    expect(await listTokens(userId, null)).toMatchObject([{ label: 'Server' }])
    expect(await byToken(other.token)).toMatchObject({ userId })
    await expect(byToken(newToken())).rejects.toMatchObject({
      message: 'This token is not known here.',
    })
  })

  test('needs a name, is kept as a hash, and there are at most twenty', async () => {
    const { userId } = await newBrowser()
    for (const json of [{}, { label: ' ' }, { label: '\0' }, { label: 'x'.repeat(61) }]) {
      await expect(makeToken(userId, json)).rejects.toMatchObject({ code: 'invalid_request' })
    }
    for (let index = 0; index < 20; index += 1) await makeToken(userId, { label: `No ${index}` })
    await expect(makeToken(userId, { label: 'Too many' })).rejects.toMatchObject({
      code: 'conflict',
    })
    const rows = await db().apiToken.findMany({ where: { user_id: userId } })
    for (const { sha256 } of rows) expect(sha256).toMatch(/^[0-9a-f]{64}$/)
  })

  test('counts while it is good: not past twenty at once, nor after its end, and few that ended are kept', async () => {
    const { userId } = await newBrowser()
    const asked = await Promise.allSettled(
      Array.from({ length: 30 }, () => made(userId, 'At once')),
    )
    expect(asked.filter(({ status }) => status === 'fulfilled')).toHaveLength(20)
    await age(userId, 366)
    for (let index = 0; index < 5; index += 1) {
      await revokeToken(userId, (await made(userId, `No ${index}`)).token_id)
    }
    const { token } = await made(userId, 'The last')
    expect(await byToken(token)).toMatchObject({ userId })
    expect(await db().apiToken.count({ where: { user_id: userId } })).toBe(21)
  })
})

function inDays(instant: string) {
  return Math.round((Date.parse(instant) - Date.now()) / (24 * 60 * 60 * 1000)) + 0
}

async function newLink(userId: string) {
  const session = { via: 'cookie', sessionId: null, tokenId: null } as const
  const response = await makeLink({ userId, ...session, setCookies: [] }, new Headers(page))
  const link = (await response.json()) as NewLink
  return { ...link, key: link.url.split('#')[1]! }
}

interface Arriving {
  cookie?: string
  bring?: boolean
  headers?: object
}

async function arrive(key: string, { cookie, bring = false, headers = {} }: Arriving = {}) {
  const all = new Headers({ ...page, ...(cookie ? { cookie } : {}), ...headers })
  const json = { key, bring_programs: bring }
  const response = await letDeviceIn({ headers: all, caller: await identify(all), json })
  return {
    ...((await response.json()) as { brought: number }),
    cookie: cookieOf(response.headers.getSetCookie()),
  }
}

const programsOf = (ownerId: string) => db().program.count({ where: { owner_id: ownerId } })

describe('a key link', () => {
  test('signs a second device in as the same guest, once, which may sign the first one out', async () => {
    const { userId, cookie } = await newBrowser('Mozilla/5.0 (X11; Linux x86_64) Chrome/142.0')
    await createTestProgram(1, { ownerId: userId })
    const link = await newLink(userId)
    expect(link).toMatchObject({
      url: expect.stringMatching(/^http:\/\/192\.168\.1\.7:3000\/link#mk_[\w-]{24}$/),
      qr_svg: expect.stringMatching(/^<svg /),
    })
    const seen = { status: 'open', programs: 1, own_programs: 0, is_own: false }
    for (let look = 0; look < 3; look += 1) expect(await lookAtLink(link.key, null)).toEqual(seen)

    const phone = { 'user-agent': 'Mozilla/5.0 (Android 14; Mobile) Firefox/145.0' }
    const second = await arrive(link.key, { headers: phone })
    expect(second.brought).toBe(0)
    expect(await byCookie(second.cookie)).toMatchObject({ userId })
    expect(await byCookie(cookie)).toMatchObject({ userId })
    const { sessionId } = (await byCookie(second.cookie))!
    expect(await listDevices(userId, sessionId)).toMatchObject([
      { name: 'Firefox on Android', is_this: true },
      { name: 'Chrome on Linux', is_this: false },
    ])

    const [, first] = await listDevices(userId, sessionId)
    expect(await endDevice((await newBrowser()).userId, first!.device_id)).toBeNull()
    expect(await endDevice(userId, '\0')).toBeNull()
    expect(await endDevice(userId, first!.device_id)).toBe(true)
    expect(await byCookie(cookie)).toBeNull()

    expect(await getLink(userId)).toMatchObject({ status: 'used' })
    await expect(arrive(link.key)).rejects.toMatchObject({
      code: 'conflict',
      message: expect.stringContaining('has been used'),
    })
    expect(await db().keyLink.findFirst({ where: { sha256: link.key } })).toBeNull()
  })

  test('lets one of several in that come at once', async () => {
    const { userId } = await newBrowser()
    const { key } = await newLink(userId)
    const arrivals = await Promise.allSettled([1, 2, 3, 4].map(() => arrive(key)))
    expect(arrivals.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
    expect(await db().session.count({ where: { userId } })).toBe(2)
  })

  test('brings the device’s own programs along where it says so', async () => {
    const { userId } = await newBrowser()
    await createTestProgram(1, { ownerId: userId })
    const device = await newBrowser()
    await createTestProgram(1, { ownerId: device.userId })
    await createTestProgram(1, { ownerId: device.userId })
    const { key } = await newLink(userId)
    expect(await lookAtLink(key, device.userId)).toMatchObject({ programs: 1, own_programs: 2 })
    const { brought } = await arrive(key, { cookie: device.cookie, bring: true })
    expect(brought).toBe(2)
    expect(await programsOf(userId)).toBe(3)
    // Nothing is left of who the device was.
    expect(await byCookie(device.cookie)).toBeNull()
    expect(await db().user.count({ where: { id: device.userId } })).toBe(0)
  })

  test('brings answers to keys along, but lets nobody in who knows one from before there was a guest', async () => {
    const { userId } = await newBrowser()
    const device = await newBrowser()
    const { programId } = await createTestProgram(1, { ownerId: device.userId })
    const key = randomUUID()
    const stranger = keyHashes({ address: '192.0.2.7' }, key, {})
    const claim = (await claimKey(stranger)) as Claim
    await db().$transaction((tx) => settleKey(tx, claim, { programId, ownerId: device.userId }))
    await arrive((await newLink(userId)).key, { cookie: device.cookie, bring: true })
    expect(await claimKey(keyHashes({ ownerId: userId }, key, {}))).toMatchObject({
      programId,
      ownerId: userId,
    })
    expect(await claimKey(stranger)).not.toHaveProperty('ownerId')
  })

  test('is one, however many are made at once', async () => {
    const { userId } = await newBrowser()
    await Promise.all(Array.from({ length: 8 }, () => newLink(userId)))
    const open = { user_id: userId, revoked_at: null }
    expect(await db().keyLink.count({ where: open })).toBe(1)
  })

  test('is not made, nor a token, for a guest who is being deleted', async () => {
    const { userId } = await newBrowser()
    await deleteEverything(userId, () => Promise.resolve())
    const refused = { code: 'unauthorized' }
    await expect(newLink(userId)).rejects.toMatchObject(refused)
    await expect(made(userId, 'Late')).rejects.toMatchObject(refused)
  })

  test('has the last word over the old session, also on a day that would have extended that one', async () => {
    const { userId } = await newBrowser()
    const device = await newBrowser()
    await db().$executeRaw`
      update session set "expiresAt" = "expiresAt" - interval '2 days' where "userId" = ${device.userId}`
    const { key } = await newLink(userId)
    const open = handleAnyone(({ request, caller, json }) =>
      letDeviceIn({ headers: request.headers, caller, json }),
    )
    const headers = { ...page, cookie: device.cookie, 'content-type': 'application/json' }
    const asked = { method: 'POST', headers, body: JSON.stringify({ key }) }
    const response = await open(new Request(`${origin}/api/link/open`, asked), {
      params: Promise.resolve({}),
    })
    const [cookie = '', ...others] = response.headers.getSetCookie()
    expect(others).toEqual([])
    expect(await byCookie(cookieOf([cookie]))).toMatchObject({ userId })
  })

  test('merges nothing unasked', async () => {
    const { userId } = await newBrowser()
    const device = await newBrowser()
    await createTestProgram(1, { ownerId: device.userId })
    const { token } = await made(device.userId, 'Laptop')
    const { key } = await newLink(userId)
    await arrive(key, { cookie: device.cookie })
    expect([await programsOf(userId), await programsOf(device.userId)]).toEqual([0, 1])
    expect(await byToken(token)).toMatchObject({ userId: device.userId })
  })

  test('is not used up on a device that is in already, nor by another site’s page', async () => {
    const { userId, cookie } = await newBrowser()
    const { key } = await newLink(userId)
    expect(await lookAtLink(key, userId)).toMatchObject({ is_own: true, own_programs: 0 })
    await expect(arrive(key, { cookie })).rejects.toMatchObject({ code: 'conflict' })
    for (const headers of [{ origin: 'https://evil.example' }, { origin: 'null' }]) {
      await expect(arrive(key, { headers })).rejects.toMatchObject({ code: 'forbidden' })
    }
    expect(await getLink(userId)).toMatchObject({ status: 'open' })
    await arrive(key)
  })

  test('that is withdrawn, replaced, over or unknown says so and lets nobody in', async () => {
    const { userId } = await newBrowser()
    expect(await getLink(userId)).toEqual({ status: 'none', expires_at: null })
    const [withdrawn, replaced] = [await newLink(userId), await newLink(userId)]
    const over = await newLink(userId)
    expect(await lookAtLink(replaced.key, null)).toMatchObject({
      status: 'revoked',
      programs: null,
    })
    await db().$executeRaw`
      update key_link set expires_at = now() where user_id = ${userId} and revoked_at is null`
    await revokeLinks(userId)
    for (const [key, code, sentence] of [
      [withdrawn.key, 'conflict', 'was withdrawn'],
      [replaced.key, 'conflict', 'was withdrawn'],
      [over.key, 'conflict', 'has expired'],
      [`mk_${'x'.repeat(24)}`, 'not_found', 'is not known here'],
    ] as const) {
      const message: unknown = expect.stringContaining(sentence)
      await expect(arrive(key)).rejects.toMatchObject({ code, message })
    }
    expect(await db().session.count({ where: { userId } })).toBe(1)
    await pruneLinks()
    expect(await db().keyLink.count({ where: { user_id: userId } })).toBe(3)
    await db().$executeRaw`update key_link set expires_at = now() - interval '1 day'`
    await pruneLinks()
    expect(await db().keyLink.count()).toBe(0)
  })
})

describe('whoever deletes everything', () => {
  const announceCancelled = vi.fn(async (_programId: string) => {})
  beforeEach(() => void announceCancelled.mockClear())

  test('leaves nothing, what is being written is dropped, and others lose nothing', async () => {
    const { userId, cookie } = await newBrowser()
    const other = await newBrowser()
    await createTestProgram(1, { ownerId: other.userId })
    const running = await createTestProgram(2, { ownerId: userId })
    const over = await createTestProgram(1, { ownerId: userId })
    await db().program.update({ where: { id: over.programId }, data: { status: 'completed' } })
    const { token } = await made(userId, 'Laptop')
    const { key } = await newLink(userId)
    await db().idempotency.create({
      data: {
        scope_sha256: randomUUID(),
        key_sha256: '',
        body_sha256: '',
        claim: randomUUID(),
        program_id: running.programId,
        owner_id: userId,
        expires_at: new Date(),
      },
    })

    const response = await deleteEverything(userId, announceCancelled)
    expect(response.status).toBe(204)
    expect(response.headers.get('set-cookie')).toMatch(/^mesocycle_304d1dfa=; Max-Age=0; Path=\//)
    expect(announceCancelled.mock.calls).toEqual([[running.programId]])
    expect(await byCookie(cookie)).toBeNull()
    await expect(byToken(token)).rejects.toMatchObject({ code: 'unauthorized' })
    expect((await lookAtLink(key, null)).status).toBe('none')
    expect(await rowsThatName(userId)).toEqual({})
    expect(await rowsThatName(running.programId)).toEqual({})
    expect(await programsOf(other.userId)).toBe(1)
    await expect(createTestProgram(1, { ownerId: userId })).rejects.toMatchObject({
      code: 'unauthorized',
    })
  })
})

/** By table, how many rows hold an id in any of their columns. */
async function rowsThatName(id: string) {
  const tables = await db().$queryRaw<{ name: string }[]>`
    select quote_ident(table_name) as name from information_schema.tables
    where table_schema = 'public' and table_type = 'BASE TABLE' and table_name not like '\\_prisma%'`
  const counts = await Promise.all(
    tables.map(async ({ name }) => {
      const [row] = await db().$queryRawUnsafe<{ n: number }[]>(
        `select count(*)::int as n from ${name} t where t::text like $1`,
        `%${id}%`,
      )
      return [name, row!.n] as const
    }),
  )
  return Object.fromEntries(counts.filter(([, n]) => n > 0))
}

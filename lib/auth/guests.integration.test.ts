import { createHmac, randomUUID } from 'node:crypto'
import { expect, test } from 'vitest'
import { db } from '@/lib/db/client'
import { useTestDatabase } from '@/lib/db/testing/test-program'
import { createBrowserGuest } from './create-guest'
import { identify, viewerId } from './identify'
import { keptCookie, sentCookies, sessionCookie } from './session-cookie'

process.env.BETTER_AUTH_SECRET = 'a-secret-of-at-least-32-characters'
useTestDatabase()

const oldName = 'better-auth.session_token'

/** A new guest's cookie: name, signed value, and as it was set. */
async function newGuest() {
  const { userId, setCookies } = await createBrowserGuest(new Headers())
  const [set = ''] = setCookies
  const [, name = '', value = ''] = /^([^=]+)=([^;]+)/.exec(set) ?? []
  return { userId, set, name, value }
}

const bringing = (...cookies: string[]) => new Headers({ cookie: cookies.join('; ') })

test('a guest’s cookie is called after this product and this installation', async () => {
  const { name, set } = await newGuest()
  expect(name).toBe('mesocycle_304d1dfa')
  expect(set).toMatch(/; Max-Age=34560000; Path=\/; HttpOnly; SameSite=Lax$/)
})

test('what another app sets under the library’s own name logs nobody out', async () => {
  const { userId, name, value } = await newGuest()
  const forged = signed(randomUUID(), 'the-secret-of-quite-another-application')
  for (const junk of ['', 'x', 'x.y', '%', value.replace(/^./, '_'), forged]) {
    const headers = bringing(`${oldName}=${junk}`, `${name}=${value}`)
    expect(await identify(headers)).toMatchObject({ userId, setCookies: [] })
    expect(await identify(bringing(`${oldName}=${junk}`))).toBeNull()
  }
})

test('a cookie of the first release is still read, and answered with the present name', async () => {
  const { userId, set, value } = await newGuest()
  const headers = bringing(`${oldName}=someone-elses.value`, `${oldName}=${value}`)
  expect(await identify(headers)).toMatchObject({ userId, setCookies: [set] })
  expect(await viewerId(headers)).toBe(userId)
  expect(keptCookie(headers)).toBe(set)
})

test('each page that is opened makes the cookie’s 400 days begin anew, of nobody else’s', async () => {
  const { set, name, value } = await newGuest()
  expect(keptCookie(bringing(`${name}=${value}`))).toBe(set)
  for (const junk of ['', 'x', '%', `${value}x`, value.replace(/^./, '_')]) {
    expect(keptCookie(bringing(`${name}=${junk}`)), junk).toBeNull()
  }
})

test('over https the cookie is bound to its host, and those from before are read on', () => {
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

function signed(token: string, secret: string): string {
  const signature = createHmac('sha256', secret).update(token).digest('base64')
  return encodeURIComponent(`${token}.${signature}`)
}

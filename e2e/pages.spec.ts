import { everyPage, overflow } from './every-page'
import { expect, test } from './seasoned'
import { violations } from './violations'

/** What axe asks of colours, which alone differ from one theme to the other. */
const ofColours = ['color-contrast', 'link-in-text-block']

// Every page comes once in each theme and once at each width. The other theme changes nothing but colours.
for (const { width, theme, other } of [
  { width: 360, theme: 'light', other: 'dark' },
  { width: 1280, theme: 'dark', other: 'light' },
] as const) {
  test(`every page is whole, silent and open to everybody, ${width} wide`, async ({
    page,
    seasoned,
    complaints,
  }) => {
    // Fifteen pages, each read twice by axe.
    test.slow()
    await page.setViewportSize({ width, height: 800 })
    for (const { name, path, shows } of everyPage) {
      await test.step(name, async () => {
        await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' })
        const response = await page.goto(path(seasoned))
        await expect(shows(page)).toBeVisible()
        expect(await violations(page), theme).toEqual([])
        expect(await overflow(page), 'pixels that stand out to the right').toBe(0)
        await page.emulateMedia({ colorScheme: other })
        expect(await violations(page, undefined, ofColours), other).toEqual([])
        // The browser itself reports an answer of 404; that one is the point of such a page.
        const expected = response?.status() === 404 ? /404 \(Not Found\)/ : /^$/
        expect(complaints.splice(0).filter((line) => !expected.test(line))).toEqual([])
      })
    }
  })
}

test('who trains is led from the first page to today', async ({ page }) => {
  await page.goto('/')
  await expect(page).toHaveURL(/\/today$/)
  await expect(page.getByRole('heading', { name: 'This week' })).toBeVisible()
})

test('a browser keeps the icon, which it asks for whenever the address changes', async ({
  page,
}) => {
  await page.goto('/')
  const icons = page.locator('link[rel="icon"]')
  await expect(icons).toHaveCount(1)
  const icon = await page.request.get((await icons.getAttribute('href'))!)
  expect(icon.headers()).toMatchObject({
    'content-type': expect.stringContaining('image/svg+xml'),
    'cache-control': expect.stringContaining('immutable'),
  })
})

test('every answer carries its security headers, and none says what it is made with', async ({
  page,
  seasoned,
}) => {
  const { finished, writing } = seasoned
  const paths = [
    ...everyPage.map(({ path }) => path(seasoned)),
    '/manifest.webmanifest',
    '/api/health',
    '/api/openapi.json',
    '/api/programs',
    '/api/nowhere',
    `/api/programs/${finished}`,
    `/api/programs/${finished}/weeks/1`,
    `/api/programs/status/${writing}`,
  ]
  for (const path of paths) {
    const headers = (await page.request.get(path)).headers()
    const isApi = path.startsWith('/api/')
    expect.soft(headers, path).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'permissions-policy': expect.stringContaining('camera=()'),
      'content-security-policy': isApi
        ? "default-src 'none'; frame-ancestors 'none'"
        : expect.stringMatching(
            /default-src 'self'; script-src 'self' 'nonce-[\w+/=]+' 'strict-dynamic';.*object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'/,
          ),
    })
    expect.soft(headers['x-powered-by'], path).toBeUndefined()
    // A promise of https would break an installation on a LAN.
    expect.soft(headers['strict-transport-security'], path).toBeUndefined()
    if (isApi) expect.soft(headers['cache-control'], path).toMatch(/no-store|no-cache/)
  }
})

test('every answer has a nonce of its own, which all its scripts and styles carry', async ({
  request,
}) => {
  const nonces = new Set<string>()
  for (const path of ['/', '/', '/programs', '/nowhere']) {
    const response = await request.get(path)
    const policy = response.headers()['content-security-policy'] ?? ''
    const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? ''
    expect(Buffer.from(nonce, 'base64')).toHaveLength(16)
    nonces.add(nonce)
    const html = await response.text()
    const tags = html.match(/<(script|style)\b[^>]*>/g) ?? []
    expect(tags.length).toBeGreaterThan(2)
    expect(tags.filter((tag) => !tag.includes(`nonce="${nonce}"`))).toEqual([])
  }
  expect(nonces.size).toBe(4)
})

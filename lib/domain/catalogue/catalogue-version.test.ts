import { expect, it } from 'vitest'
import { catalogueParts, catalogueVersion } from './catalogue-version'

// The one test that an exercise turns red when it is added or changed: it shows what did.
it('the catalogue is as it was last looked at', async () => {
  const lines = catalogueParts.map((part) => `${part.join(' ')}\n`).join('')
  await expect(
    lines,
    'The catalogue has changed where the lines below do. An id that was published is never removed, renamed or given to another exercise. If this is meant: npm run test:unit -- lib/domain/catalogue -u',
  ).toMatchFileSnapshot('./catalogue-parts.txt')
})

it('its version is that of its parts', () => {
  expect(catalogueVersion).toMatch(/^[0-9a-f]{10}$/)
  expect(new Set(catalogueParts.map(([name]) => name)).size).toBe(catalogueParts.length)
})

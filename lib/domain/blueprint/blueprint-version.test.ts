import { expect, test } from 'vitest'
import { blueprintVersion } from './blueprint-version'
import { buildBlueprint } from './build-blueprint'
import { gridCases, gridProfile } from '@/testing/plans/grid-cases'

test('a blueprint names the tables that it was planned with', () => {
  expect(blueprintVersion).toMatch(/^[0-9a-f]{10}$/)
  expect(buildBlueprint(gridProfile(gridCases()[0]!)).version).toBe(blueprintVersion)
})

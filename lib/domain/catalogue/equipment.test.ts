import { expect, test } from 'vitest'
import { equipmentItems } from './equipment'

test('presets and single items add up to one set', () => {
  expect([...equipmentItems(['dumbbells_only', 'bench', 'dumbbells'])].sort()).toEqual([
    'bench',
    'dumbbells',
  ])
})

test('bodyweight only is nothing at all', () => {
  expect(equipmentItems(['bodyweight_only']).size).toBe(0)
})

test('a full gym has no person in it', () => {
  const gym = equipmentItems(['full_gym'])
  expect(gym.has('rack')).toBe(true)
  expect(gym.has('spotter')).toBe(false)
  expect(equipmentItems(['full_gym', 'spotter']).has('spotter')).toBe(true)
})

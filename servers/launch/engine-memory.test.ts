import { expect, test } from 'vitest'
import { engineMemory } from './engine-memory'

test('only a tuned engine is started with fewer memory arenas', () => {
  expect(engineMemory(false)).toEqual({})
  expect(engineMemory(true)).toEqual({ MALLOC_ARENA_MAX: '2' })
})

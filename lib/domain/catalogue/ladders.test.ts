import { expect, it } from 'vitest'
import { exerciseById } from './catalogue'
import { ladderOf, ladders, type Ladder } from './ladders'

const all: Ladder[] = Object.values(ladders)

it('has only exercises of the catalogue on its rungs, each on one ladder', () => {
  const rungs = all.flatMap(({ rungs: each }) => each)
  expect(rungs.filter((id) => !exerciseById(id))).toEqual([])
  expect(new Set(rungs).size).toBe(rungs.length)
})

it('calls no rung easy that is not on the ladder, and never the hardest', () => {
  for (const { rungs, easy } of all) {
    expect(easy.filter((id) => !rungs.slice(0, -1).includes(id))).toEqual([])
  }
})

it('never asks less of a harder rung', () => {
  const levels = ['beginner', 'intermediate', 'advanced']
  for (const { rungs } of all) {
    const difficulties = rungs.map((id) => levels.indexOf(exerciseById(id)!.difficulty))
    expect(difficulties).toEqual([...difficulties].sort())
  }
})

it('finds the ladder of an exercise', () => {
  expect(ladderOf('pistol-squat')).toBe(ladders.squat)
  expect(ladderOf('back-squat')).toBeUndefined()
})

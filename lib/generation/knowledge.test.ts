import { expect, it } from 'vitest'
import { methods } from '@/lib/domain/blueprint/methods/methods'
import { programReplySchema } from '@/lib/domain/contract/wire'
import { programMetadataSchema, weekSchema, workoutSchema } from '@/lib/domain/program/schema'
import { blockCueSchema } from '@/lib/domain/program/block-cues'
import { countTokens } from '@/lib/model/usage/count-tokens'
import { knowledge } from './knowledge'

it('is long enough for providers to cache it', async () => {
  expect(await countTokens(knowledge)).toBeGreaterThanOrEqual(1024)
})

it('holds nothing that changes', () => {
  expect(knowledge).not.toMatch(/\b20\d\d\b/)
  expect(knowledge).not.toMatch(/undefined|\[object|NaN/)
})

it('counts a run of equal characters without taking a minute', async () => {
  const began = performance.now()
  await countTokens('a'.repeat(60_000))
  await countTokens('a'.repeat(5_000_000))
  expect(performance.now() - began).toBeLessThan(5000)
})

it('says of every method when more is asked, how much, and what follows a stall', () => {
  for (const [method, { trigger, step, stall }] of Object.entries(methods)) {
    const line = knowledge.split('\n').find((each) => each.startsWith(`- ${method}: `))
    for (const words of [trigger, step, stall]) expect(line).toContain(words)
  }
})

it('shows of every kind of reply a shape that fits the schema', () => {
  const shapes = knowledge.split('\n').filter((line) => line.startsWith('Shape: '))
  expect(shapes).toHaveLength(4)
  for (const shape of shapes) {
    const reply: unknown = JSON.parse(shape.slice('Shape: '.length))
    expect(programReplySchema.parse(reply)).toEqual(reply)
  }
})

it('names the lengths that are kept', () => {
  const { name, why, strategy } = programMetadataSchema.shape
  const lengths = [
    `name and titles ${name.maxLength}`,
    `titles ${weekSchema.shape.title.maxLength}`,
    `titles ${workoutSchema.shape.title.maxLength}`,
    `focus ${weekSchema.shape.focus.maxLength}`,
    `cue ${blockCueSchema.shape.cue.maxLength}`,
    `a day's note ${workoutSchema.shape.note.maxLength}`,
    `a week's note and "why" ${weekSchema.shape.note.maxLength}`,
    `"why" ${why.maxLength}`,
    `strategy ${strategy.maxLength}`,
  ]
  for (const length of lengths) expect(knowledge).toContain(length)
})

it('names the tokens that have values, where they have them', () => {
  const tokens = new Set(knowledge.match(/\{\{\w+\}\}/g))
  expect(tokens).toEqual(new Set(['{{minutes}}', '{{week}}', '{{weeks}}', '{{days}}']))
})

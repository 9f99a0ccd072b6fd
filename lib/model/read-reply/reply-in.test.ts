import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { wireFormat } from '@/lib/model/wire-format'
import { replyIn } from './reply-in'

const format = wireFormat(
  'day',
  z.object({ reply: z.object({ title: z.string(), sets: z.array(z.int().max(5)) }) }),
)
const reply = { reply: { title: 'Heavy {day}, "fives"', sets: [1, 2] } }
const json = JSON.stringify(reply)

describe('a reply that is whole is found', () => {
  it.each<[string, string]>([
    ['as it is', json],
    ['indented', JSON.stringify(reply, null, 2)],
    ['after prose with brackets', `As [you] wished {see}: ${json}`],
    ['before prose with brackets', `${json} – or {not}`],
    ['with commas before its brackets', json.replace(']', ', ]').replace(/\}$/, ',}')],
    ['after an example of another shape', `{"example":true} ${json}`],
    ['after a thought that drafts it', `{"reply":{"title":"no","sets":[]}}</think>${json}`],
  ])('%s', (_, text) => {
    expect(replyIn(text, format)).toEqual(reply)
  })
})

describe('raw control characters are read as what they are', () => {
  const controls = String.fromCharCode(...Array.from({ length: 32 }, (_, code) => code))
  const meant = { reply: { title: `Heavy${controls}day`, sets: [1] } }
  const raw = `{"reply":{"title":"Heavy${controls}day","sets":[1]}}`
  it.each<[string, string]>([
    ['in a string', raw],
    ['around names and values', `{\u0000\n"reply"\u0001:\t${raw.slice(9)}`],
    ['in a fence', `\`\`\`json\n${raw}\n\`\`\``],
    ['after a thought', `<think>{"a\nb":"c\td"}</think>\n${raw}`],
    ['in a reply inside of a string', JSON.stringify(raw)],
    ['in a reply inside of a string, raw too', `"${raw.replaceAll('"', '\\"')}"`],
    ['in an object too many', `{"data":${JSON.stringify(raw)}}`],
  ])('%s', (_, text) => {
    expect(replyIn(text, format)).toEqual(meant)
  })
})

describe('what is not whole is nothing', () => {
  it.each<[string, string]>([
    ['a reply cut in its middle', json.slice(0, -9)],
    ['one cut behind an inner object', `{"reply":{"title":"A","sets":[1,2],"more":{"title":"B"},`],
    ['one cut after a thought that drafts it', `${json}</think>${json.slice(0, -5)}`],
    ['single quotes', json.replaceAll('"', "'")],
    ['names without quotes', '{reply: {title: "A", sets: []}}'],
    ['a missing comma', json.replace('",', '" ')],
    ['prose', 'Squat on [1] and {2}.'],
    ['nothing', '  '],
  ])('%s', (_, text) => {
    expect(replyIn(text, format)).toBeUndefined()
  })
})

it('one that breaks the schema is given back out of its wrapping, for repair', () => {
  const broken = { reply: { title: 'A', sets: [9] } }
  expect(replyIn(`Here: ${JSON.stringify([broken])}`, format)).toEqual(broken)
  expect(replyIn(JSON.stringify({ week: { title: 'A', sets: [1] } }), format)).toEqual({
    ...{ title: 'A', sets: [1] },
  })
})

it('any reply is read unchanged in whatever wrapping, and no beginning of it is', () => {
  const wrapped = fc.constantFrom<(text: string) => string>(
    (text) => text,
    (text) => `\`\`\`json\n${text}\n\`\`\``,
    (text) => `<think>Hm.</think>${text}<|im_end|>`,
    (text) => `[${text}]`,
    (text) => `{"answer":${text}}`,
    (text) => JSON.stringify(text),
  )
  const replies = fc.record({ title: fc.string(), sets: fc.array(fc.integer({ max: 5, min: 0 })) })
  fc.assert(
    fc.property(
      replies,
      wrapped,
      fc.double({ min: 0, max: 0.99, noNaN: true }),
      (inner, wrap, cut) => {
        const text = JSON.stringify({ reply: inner })
        expect(replyIn(wrap(text), format)).toEqual({ reply: inner })
        const part = text.slice(0, Math.floor(text.length * cut))
        expect(replyIn(part, format)).toBeUndefined()
      },
    ),
  )
})

it('a text of brackets without end is read once, not once for each of them', () => {
  expect(replyIn('{"a":['.repeat(30_000), format)).toBeUndefined()
  expect(replyIn('[1] {"'.repeat(30_000), format)).toBeUndefined()
})

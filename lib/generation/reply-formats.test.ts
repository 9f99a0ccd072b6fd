import { expect, it } from 'vitest'
import { contentHash } from '@/lib/domain/content-hash'
import { refusedByStrictMode } from '@/lib/model/refused-by-strict-mode'
import { responseFormat, wireFormat } from '@/lib/model/wire-format'
import { programFormat, readingFormat } from './reply-formats'

const formats = [programFormat, readingFormat]

it.each(formats)('strict mode refuses nothing of $name', ({ name, full, careful }) => {
  expect(refusedByStrictMode(name, full)).toEqual([])
  expect(refusedByStrictMode(name, careful)).toEqual([])
})

it.each(formats)('$name has the same bytes however often it is built', (format) => {
  const again = wireFormat<unknown>(format.name, format.schema)
  expect(contentHash(JSON.stringify(again))).toBe(contentHash(JSON.stringify(format)))
})

it.each(formats)('$name carries no bounds of safe integers, dialect or defaults', ({ full }) => {
  const text = JSON.stringify(full)
  expect(text).not.toContain('9007199254740991')
  expect(text).not.toContain('$schema')
  expect(text).not.toContain('"default"')
})

it('OpenAI gets no lengths of strings, other servers get all bounds', () => {
  const forOpenai = responseFormat(programFormat, 'openai', 'json_schema')
  const forOthers = responseFormat(programFormat, 'compatible', 'json_schema')
  expect(JSON.stringify(forOpenai)).not.toContain('maxLength')
  expect(JSON.stringify(forOthers)).toContain('maxLength')
  expect(JSON.stringify(forOpenai)).toContain('"maximum"')
})

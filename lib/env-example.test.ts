import { readFileSync } from 'node:fs'
import { parseEnv } from 'node:util'
import { expect, test } from 'vitest'
import { readEnv, settingNames } from './env'

const lines = readFileSync('.env.example', 'utf8').split('\n')
const settings = parseEnv(lines.map((line) => line.replace(/^# (?=[A-Z_]+=)/, '')).join('\n'))

test('.env.example names exactly the settings that exist', () => {
  expect(Object.keys(settings).sort()).toEqual([...settingNames].sort())
})

test('each with its default', () => {
  expect(readEnv(settings as Record<string, string>)).toEqual(readEnv({}))
})

test('each with a sentence above it', () => {
  for (const [index, line] of lines.entries()) {
    if (!/^# [A-Z_]+=/.test(line)) continue
    const above = lines.slice(0, index).findLast((one) => !/^# [A-Z_]+=/.test(one))
    expect(above, line).toMatch(/^# .*\S$/)
  }
})

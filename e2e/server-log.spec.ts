import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { provokedPrograms } from './provoked'

// Runs when all other tests have ended: see playwright.config.ts.
test('the server’s log has no error that a test did not ask for, and nothing but its own lines', () => {
  const [, afterStart = ''] = readFileSync('test-results/app.log', 'utf8').split(
    'Mesocycle is ready',
  )
  const lines = afterStart
    .split('\n')
    .slice(1)
    .filter((line) => line.trim())
  const entries = lines.flatMap((line) => (line.startsWith('{') ? [parse(line)] : []))
  expect(entries.length).toBeGreaterThan(5)
  const strangers = lines.filter((line) => !line.startsWith('{') && !/^ {2}\w+ +/.test(line))
  expect(strangers).toEqual([])
  const provoked = provokedPrograms()
  const errors = entries.filter(
    ({ level, job }) => ['error', 'fatal'].includes(level) && !provoked.includes(job ?? ''),
  )
  expect(errors).toEqual([])
})

function parse(line: string) {
  return JSON.parse(line) as { level: string; job?: string }
}

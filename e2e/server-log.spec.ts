import { readFileSync } from 'node:fs'
import { expect, test } from '@playwright/test'
import { provokedPrograms } from './provoked'

// Runs when all other tests have ended: see playwright.config.ts.
test('the server’s log has no error that a test did not ask for, and nothing but its own lines', () => {
  const log = readFileSync('test-results/app.log', 'utf8')
  const ready = log.indexOf('Mesocycle is ready')
  expect(ready).toBeGreaterThanOrEqual(0)
  const lines = log.slice(ready).split('\n').slice(1).filter(Boolean)
  const entries = lines.flatMap((line) => (line.startsWith('{') ? [parse(line)] : []))
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

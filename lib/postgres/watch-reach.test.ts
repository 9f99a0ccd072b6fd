import { expect, test } from 'vitest'
import { watchReach } from './watch-reach'

function watched() {
  const lines: string[] = []
  const say = (_: object, message: string) => void lines.push(message)
  let now = 0
  const reach = watchReach({ warn: say, info: say }, () => now)
  return { ...reach, lines, pass: (ms: number) => void (now += ms) }
}

const refused = Object.assign(new Error('connect ECONNREFUSED'), { code: 'ECONNREFUSED' })

test('a database that is away is said once a minute, however often it is met, and its return once', () => {
  const { failed, answered, pass, lines } = watched()
  for (let second = 0; second < 150; second++) {
    for (let n = 0; n < 5; n++) failed('away', refused)
    pass(1_000)
  }
  for (let n = 0; n < 5; n++) answered(false)
  expect(lines).toEqual([
    ...Array<string>(3).fill('The database does not answer'),
    'The database answers again after 150 s',
  ])
})

test('a database that comes and goes does not fill the log', () => {
  const { failed, answered, pass, lines } = watched()
  for (let second = 0; second < 50; second++) {
    failed('away', refused)
    answered(false)
    pass(1_000)
  }
  expect(lines).toHaveLength(2)
})

test('each cause is said for itself, and a full disk is over with what is stored', () => {
  const { failed, answered, pass, lines } = watched()
  failed('full', refused)
  failed('busy', refused)
  answered(false)
  pass(90_000)
  answered(true)
  expect(lines).toEqual([
    'The database’s disk is full',
    'The database is busy',
    'The database stores again after 90 s',
  ])
})

test('it is known since when it is away, and for how long it is back', () => {
  const { failed, answered, pass, awaySince, answersForMs } = watched()
  expect([awaySince(), answersForMs()]).toEqual([null, Infinity])
  pass(10)
  failed('away', refused)
  pass(1_000)
  expect([awaySince(), answersForMs()]).toEqual([10, 0])
  answered(false)
  pass(500)
  expect([awaySince(), answersForMs()]).toEqual([null, 500])
})

import { describe, expect, it } from 'vitest'
import { nextCronTime } from './next-cron-time'

const after = (cron: string, time: string) => {
  const next = nextCronTime(cron, Date.parse(time))
  return next === undefined ? undefined : new Date(next).toISOString()
}

describe('the next time of a cron', () => {
  it.each([
    ['* * * * *', '2026-11-22T09:55:30Z', '2026-11-22T09:56:00.000Z'],
    ['* * * * *', '2026-11-22T09:56:00Z', '2026-11-22T09:57:00.000Z'],
    ['*/15 * * * *', '2026-11-22T09:56:00Z', '2026-11-22T10:00:00.000Z'],
    ['30 4 1 * *', '2026-11-22T09:56:00Z', '2026-12-01T04:30:00.000Z'],
    ['0 9 * * mon-fri', '2026-11-21T09:00:00Z', '2026-11-23T09:00:00.000Z'],
    ['0 0 * * 7', '2026-11-22T09:00:00Z', '2026-11-29T00:00:00.000Z'],
    ['0 0 13 * fri', '2026-11-22T09:00:00Z', '2026-11-27T00:00:00.000Z'],
    ['0 0 29 2 *', '2026-11-22T09:00:00Z', '2028-02-29T00:00:00.000Z'],
  ])('"%s" after %s is %s', (cron, time, next) => {
    expect(after(cron, time)).toBe(next)
  })

  it.each([
    '',
    '* * * *',
    '60 * * * *',
    '* * 0 * *',
    '0 0 30 2 *',
    'TZ=Europe/Paris 0 9 * * *',
    '*/0 * * * *',
    'a b c d e',
    '5-3 * * * *',
  ])('is none for "%s"', (cron) => {
    expect(after(cron, '2026-11-22T09:00:00Z')).toBeUndefined()
  })
})

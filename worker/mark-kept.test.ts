import { expect, test } from 'vitest'
import { markKept } from './mark-kept'

const html =
  '<!DOCTYPE html><html lang="en"><head><title>Bench &amp; press · Mesocycle</title></head></html>'
const kept = {
  ...{ path: '/programs/1/weeks/1/days/1', at: new Date('2026-11-29T18:02:00Z') },
  ...{ build: 'b1', stamp: '7 a1b2' },
}

test('a kept page says when it was kept, and for which address', async () => {
  const page = await markKept(new Headers(), html, kept).text()
  expect(page).toContain(
    '<html data-kept="2026-11-29T18:02:00.000Z" data-kept-path="/programs/1/weeks/1/days/1" lang="en">',
  )
})

test('it keeps its policy and nothing that belongs to the answer, and knows its title', () => {
  const answer = new Headers({
    'content-security-policy': "script-src 'nonce-abc'",
    'cache-control': 'no-store',
    'x-guest': 'a1b2c3',
  })
  expect(Object.fromEntries(markKept(answer, html, kept).headers)).toEqual({
    'content-type': 'text/html; charset=utf-8',
    'content-security-policy': "script-src 'nonce-abc'",
    'x-kept-at': '2026-11-29T18:02:00.000Z',
    'x-kept-build': 'b1',
    'x-kept-stamp': '7 a1b2',
    'x-kept-title': 'Bench%20%26%20press',
  })
})

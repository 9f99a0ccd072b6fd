import { describe, expect, it } from 'vitest'
import { expressionFault, holds, keyOf } from './expression'

describe('an expression', () => {
  it('compares the event that started the run with the one that arrived', () => {
    const values = { event: { data: { k: 'a' } }, async: { data: { k: 'a' } } }
    expect(holds('event.data.k == async.data.k', values)).toBe(true)
    expect(holds('event.data.k == async.data.k', { ...values, async: { data: { k: 'b' } } })).toBe(
      false,
    )
  })

  it('compares JSON numbers with literals', () => {
    expect(holds('event.data.n == 3', { event: { data: { n: 3 } } })).toBe(true)
  })

  it('does not hold over a field that is not there', () => {
    expect(
      holds('event.data.k == async.data.k', { event: { data: {} }, async: { data: {} } }),
    ).toBe(false)
  })

  it('makes keys of texts, numbers and joined fields', () => {
    const event = { data: { a: 'x', b: 'y', n: 7 } }
    expect(keyOf('event.data.a', { event })).toBe('x')
    expect(keyOf('event.data.n', { event })).toBe('7')
    expect(keyOf("event.data.a + '-' + event.data.b", { event })).toBe('x-y')
    expect(keyOf('event.data.absent', { event })).toBeUndefined()
  })

  it('says what is wrong with one that it cannot read', () => {
    expect(expressionFault('event.data.k == async.data.k')).toBeUndefined()
    expect(expressionFault('event.data.k ==')).toBeTruthy()
    expect(expressionFault('program.id == 1')).toContain('program')
  })
})

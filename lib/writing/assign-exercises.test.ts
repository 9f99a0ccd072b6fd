import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampledRuns } from '@/testing/sampling'
import { assignExercises, type Vacancy } from './assign-exercises'

/** Slots of one day; each has its candidates, the default first. */
function day(slots: Record<string, { candidates: string[]; wished?: string }>): Vacancy[] {
  const ids = Object.keys(slots)
  return Object.entries(slots).map(([slot, { candidates, wished }]) => ({
    slot,
    candidates,
    wished,
    neighbours: new Set(ids.filter((id) => id !== slot)),
  }))
}

const assign = (slots: Parameters<typeof day>[0]) => Object.fromEntries(assignExercises(day(slots)))

describe('exercises of a day', () => {
  it('are those that were wished for, also when two swap their defaults', () => {
    expect(
      assign({
        s1: { candidates: ['row', 'pull'], wished: 'pull' },
        s2: { candidates: ['pull', 'row'], wished: 'row' },
      }),
    ).toEqual({ s1: 'pull', s2: 'row' })
  })

  it('go to the first of two that wish for the same', () => {
    expect(
      assign({
        s1: { candidates: ['row', 'pull'], wished: 'pull' },
        s2: { candidates: ['pull', 'curl'], wished: 'pull' },
      }),
    ).toEqual({ s1: 'pull', s2: 'curl' })
  })

  it('are never taken from a later slot that rightly wishes for them', () => {
    expect(
      assign({
        s1: { candidates: ['row', 'pull', 'curl'] },
        s2: { candidates: ['pull', 'row'], wished: 'row' },
      }),
    ).toEqual({ s1: 'pull', s2: 'row' })
  })

  it('give way where a slot can have its default alone', () => {
    expect(
      assign({
        s1: { candidates: ['row', 'pull'], wished: 'pull' },
        s2: { candidates: ['pull'] },
      }),
    ).toEqual({ s1: 'row', s2: 'pull' })
  })

  it('are never there twice, whatever is wished for, as long as the defaults differ', () => {
    const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g']
    const vacancy = fc.record({
      others: fc.subarray(ids),
      wish: fc.nat({ max: 7 }),
      days: fc.uniqueArray(fc.constantFrom(1, 2, 3), { minLength: 1 }),
    })
    const any = fc.tuple(
      fc.shuffledSubarray(ids, { minLength: 6 }),
      fc.array(vacancy, { minLength: 2, maxLength: 6 }),
    )
    fc.assert(
      fc.property(any, ([defaults, drawn]) => {
        const vacancies = drawn.map(
          ({ others, wish, days }, index): Vacancy & { days: number[] } => {
            const usual = defaults[index]!
            const candidates = [usual, ...others.filter((id) => id !== usual)]
            return {
              slot: `s${index}`,
              candidates,
              wished: candidates[wish],
              days,
              neighbours: new Set(),
            }
          },
        )
        const all = vacancies.map((one) => ({
          ...one,
          neighbours: new Set(
            vacancies
              .filter(
                ({ slot, days }) =>
                  slot !== one.slot && days.some((each) => one.days.includes(each)),
              )
              .map(({ slot }) => slot),
          ),
        }))
        const assigned = assignExercises(all)
        for (const { slot, candidates, neighbours } of all) {
          const taken = assigned.get(slot)
          expect(candidates).toContain(taken)
          expect([...neighbours].filter((other) => assigned.get(other) === taken)).toEqual([])
        }
      }),
      sampledRuns(10_000),
    )
  })
})

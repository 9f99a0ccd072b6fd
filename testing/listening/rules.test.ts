import { describe, expect, it } from 'vitest'
import { checkReading } from '@/lib/domain/listening/check/check-reading'
import type { HeardWish } from '@/lib/domain/listening/heard'
import { readWords } from '@/lib/domain/listening/read/read-words'
import { casesToday, caseWriter, scoreReading, wordsCases } from './score-reading'

/** Facts in which a case is wrong or beyond rules, with the reason why. */
const exceptions: Record<string, string> = {
  'multi-12 limitation:ankle_foot': 'the case is older than the limitation for ankles and feet',
  'multi-12 unhandled:ankle': 'the same',
  'multi-04 aim_kg=6': 'from 98 to 104 kg is no 6: a reader gives numbers as they were written',
  'trap-02 avoid:burpee': 'what is said in irony is asked',
}

/** Of each English case what rules are sure of, beside what it expects. */
const english = wordsCases
  .filter(({ expect: { language } }) => language === undefined)
  .map((one) => {
    const writer = caseWriter(one)
    const reading = readWords(writer, { ...writer, today: casesToday })
    const heard = checkReading(reading, writer, casesToday, 'rules')
    // A set of today is always asked, so that its number counts as heard.
    const isCurrent = ({ meaning }: HeardWish) =>
      meaning.kind === 'lift' && meaning.ask === 'current'
    return scoreReading(
      one,
      heard.filter((wish) => wish.sure || isCurrent(wish)),
    )
  })

const right = english.reduce((sum, one) => sum + one.right, 0)
const wrong = english.flatMap((one) => one.wrong)
const missed = english.flatMap((one) => one.missed)

describe('of the sentences that athletes write, in English, what rules are sure of', () => {
  it('is nothing that must not be heard', () => {
    expect(english.flatMap(({ forbidden }) => forbidden)).toEqual([])
  })

  it('is right, in 98 of 100 facts and more', () => {
    expect(right).toBeGreaterThan(300)
    expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.98)
    expect(wrong.filter((fact) => !(fact in exceptions))).toEqual([])
  })

  it('is all that is said, in 90 of 100 facts and more', () => {
    expect(right / (right + missed.length), missed.join('\n')).toBeGreaterThanOrEqual(0.9)
    const others = missed.filter((fact) => !(fact in exceptions))
    expect(others.length, others.join('\n')).toBeLessThanOrEqual(3)
  })

  it('misses no word about health', () => {
    expect(missed.filter((fact) => / (?:health|concern):/.test(fact))).toEqual([])
  })
})

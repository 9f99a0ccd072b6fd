import { expect, test } from 'vitest'
import { auditRules } from './audit-program'
import { ruleSentences } from './rule-sentences'

test('every rule of the audit has its sentence for the athlete, and no sentence is without its rule', () => {
  expect(Object.keys(ruleSentences).sort()).toEqual(auditRules.map(({ id }) => id).sort())
})

test('a sentence is whole and short enough to stand under a title', () => {
  for (const sentence of Object.values(ruleSentences)) {
    expect(sentence).toMatch(/^[A-Z].{15,110}\.$/)
  }
})

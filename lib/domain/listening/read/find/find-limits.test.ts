import { expect, it, test } from 'vitest'
import { readWords } from '@/lib/domain/listening/read/read-words'

const facts = { today: '2026-11-30', units: 'kg' as const, weight_kg: 80 }

function limitsIn(words: string): string[] {
  const { limits } = readWords({ goal_raw: words, notes: '' }, facts)
  return limits.map(({ part, since, sure }) => `${part} ${since}${sure === false ? '?' : ''}`)
}

test.each([
  ['My left knee hurts', ['knee now']],
  ['herniated L5-S1, doctor says no axial loading', ['lower_back unsaid']],
  ['tennis elbow since spring', ['elbow unsaid']],
  ['bad ankles', ['ankle_foot unsaid']],
  ['fix my rounded shoulders and sore neck', ['neck now']],
  ['sore shoulders and neck', ['neck now', 'shoulder now']],
  ['my elbow has been barking', ['elbow unsaid']],
  ['torn labrum, pressing overhead is sketchy', ['shoulder now']],
  ['old ACL reconstruction, but I stay careful with that knee', ['knee now']],
  ['Broke my wrist years ago', ['wrist past?']],
  ['Torn labrum years ago. My shoulder hurts.', ['shoulder now']],
  ['Knees and back used to hurt', ['lower_back past?', 'knee past?']],
  ['shoulder is annoying but it is not an injury', ['shoulder unsaid?']],
])('“%s” spares %j', (words, heard) => {
  expect(limitsIn(words).sort()).toEqual([...heard].sort())
})

it.each([
  'No pain in my lower back any more',
  'My shoulders click a bit but nothing hurts',
  'more legs would not hurt, my knees are fine',
  "she's the one with the bad knees",
  'injury prevention for my shoulders',
  'carry a car seat without a slipped disc',
  "I'm back after a problem at work",
])('nothing is spared in “%s”', (words) => {
  expect(limitsIn(words)).toEqual([])
})

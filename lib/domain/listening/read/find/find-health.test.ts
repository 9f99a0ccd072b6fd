import { expect, it, test } from 'vitest'
import { readWords } from '@/lib/domain/listening/read/read-words'

const facts = { today: '2026-11-30', units: 'kg' as const, weight_kg: 80 }

function flagsIn(words: string): string[] {
  return readWords({ goal_raw: words, notes: '' }, facts).health.map(({ flag }) => flag)
}

test.each([
  ['tightness in my chest on stairs', 'chest_pain'],
  ['my chest feels tight when I run', 'chest_pain'],
  ['I have a stent', 'heart_condition'],
  ['on beta blockers', 'heart_condition'],
  ['high blood pressure, medicated', 'heart_condition'],
  ['had a stroke two years ago', 'heart_condition'],
  ['I get light-headed after sets', 'dizziness'],
  ['I passed out last week', 'dizziness'],
  ['T2D, on insulin', 'metabolic_disease'],
  ['born with one kidney', 'kidney_disease'],
  ['eight weeks post-op', 'recent_surgery'],
  ['after my hernia repair', 'recent_surgery'],
  ['22 weeks pregnant', 'pregnant'],
  ['20 weeks with twins', 'pregnant'],
  ['my baby is 7 months', 'postpartum'],
  ['C-section in May', 'postpartum'],
  ['recovering from anorexia', 'eating_disorder'],
  ['lose 20 kg in 4 weeks', 'rapid_weight_loss'],
  ['drop 15 lbs in two weeks', 'rapid_weight_loss'],
  ['osteoporosis of the spine', 'other_condition'],
  ['I have epilepsy', 'other_condition'],
  ['doctor says no lifting over 20 lbs until february', 'other_condition'],
  ['my surgeon told me not to lift heavy before june', 'other_condition'],
  ['Ich hatte einen Herzinfarkt und will wieder trainieren', 'heart_condition'],
  ['Tengo diabetes y quiero bajar de peso', 'metabolic_disease'],
  ['Estoy embarazada de 5 meses', 'pregnant'],
  ['Je suis enceinte et je voudrais rester en forme', 'pregnant'],
  ['我怀孕五个月了', 'pregnant'],
  ['bin schwanger', 'pregnant'],
  ['عندي مرض القلب وأريد أن أتمرن', 'heart_condition'],
])('“%s” asks about %s', (words, flag) => {
  expect(flagsIn(words)).toContain(flag)
})

it.each([
  'No chest pain, never fainted',
  'my wife is pregnant',
  'my dad has diabetes and I am a crane operator',
  "I don't have any heart problems or diabetes",
  'hip replacement 3 yrs ago',
  'Ich habe kein Diabetes und will nur stark werden',
  'No tengo diabetes y quiero ganar fuerza',
  'Mein Knie tut weh und ich will mehr Schultern',
  'My dad had a heart attack',
  'nonexistent calves',
  'knee surgery in 2015',
  'lose 5 kg in 12 weeks',
  'my breaststroke needs work',
  'heart rate stays up',
])('nothing is asked about health in “%s”', (words) => {
  expect(flagsIn(words)).toEqual([])
})

import { expect, test } from 'vitest'
import { catalogue, exerciseNames, resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { knownWords } from './known-words'
import { neverPlanned } from './never-planned'

/** What a manner takes out, and what looks like it and stays. */
test.each([
  [
    'anything overhead',
    'overhead-press landmine-press snatch push-jerk waiter-carry',
    'bench-press lat-pulldown snatch-pull',
  ],
  ['overhead', 'seated-dumbbell-press overhead-squat', 'incline-bench-press'],
  [
    'jumping',
    'box-jump depth-jump pogo-hop barbell-jump-shrug',
    'cable-woodchop back-squat flat-sprint',
  ],
  ['no jumps', 'box-jump', 'back-squat'],
  ['plyos', 'box-jump', 'back-squat'],
  ['push-ups', 'floor-push-up archer-push-up', 'bench-press'],
  [
    'machines',
    'machine-leg-press machine-chest-press smith-machine-squat',
    'cable-row preacher-curl back-extension back-squat',
  ],
  ['barbell', 'back-squat bench-press conventional-deadlift', 'wrist-curl trap-bar-deadlift'],
  ['nothing with a barbell', 'back-squat', 'goblet-squat'],
  ['lunges', 'dumbbell-walking-lunge barbell-reverse-lunge', 'back-squat'],
  [
    'single leg',
    'bulgarian-split-squat dumbbell-walking-lunge pistol-squat dumbbell-single-leg-rdl',
    'back-squat single-arm-dumbbell-row',
  ],
  ['one-legged stuff', 'pistol-squat', 'back-squat'],
  ['running', 'easy-run run-intervals flat-sprint', 'bike-intervals sled-push brisk-walk'],
  ['benching', 'bench-press dumbbell-bench-press', 'overhead-press'],
  ['no deadlifting', 'conventional-deadlift sumo-deadlift', 'back-squat'],
  ['olympic lifts', 'power-clean snatch', 'clean-row back-squat'],
  [
    'machine presses',
    'machine-chest-press machine-shoulder-press',
    'bench-press machine-leg-press',
  ],
  ['Squat (Barbell)', 'back-squat', 'front-squat'],
  ['Kniebeugen', 'back-squat front-squat', 'bench-press'],
  ['axial loading', 'back-squat overhead-press', 'machine-leg-press'],
])('“%s” takes out all that is so', (words, out, kept) => {
  const { ids, unknown } = resolveExclusions([words])
  expect(unknown).toEqual([])
  for (const id of out.split(' ')) expect(ids, id).toContain(id)
  for (const id of kept.split(' ')) expect(ids, id).not.toContain(id)
})

test.each(['burpees', 'no burpees', 'Jump rope', 'behind the neck press'])(
  '“%s” is in no program anyway',
  (words) => {
    expect(resolveExclusions([words])).toEqual({ ids: new Set(), never: [words], unknown: [] })
  },
)

test.each(['bech press', 'flurb', ' ', 'anything', 'no'])('“%s” is handed back', (words) => {
  expect(resolveExclusions([words]).unknown).toEqual([words])
})

test('what is never planned is not in the catalogue, and what comes near to it is', () => {
  for (const { name, called } of exerciseNames)
    for (const each of called) expect(neverPlanned(each), `${each} of ${name}`).toBeUndefined()
  const ids = new Set(catalogue.map(({ id }) => id))
  for (const each of ['burpees', 'log press', 'thruster', 'yoke', 'muscle-up', 'JM press'])
    for (const id of neverPlanned(each)!) expect(ids).toContain(id)
})

test('the form says of unknown names what is near, and never asks about known ones', () => {
  const known = knownWords(exerciseNames)
  expect(known.isExclusion('no burpees')).toBe(true)
  expect(known.isNeverPlanned('no burpees')).toBe(true)
  expect(known.isNeverPlanned('lunges')).toBe(false)
  expect(known.isLift('Bench Press (Barbell)')).toBe(true)
  expect(known.isLift('bech press')).toBe(false)
  expect(known.nearest('bech press')).toContain('Barbell bench press')
})

import fc from 'fast-check'
import {
  areaSchema,
  trainingStyleSchema,
  wishesSchema,
  type Wishes,
} from '@/lib/domain/athlete/wishes'

const anyArea = fc.record({
  area: fc.constantFrom(...areaSchema.options),
  ask: fc.constantFrom('more' as const, 'more' as const, 'less' as const),
})

const anyLift = fc.record({
  exercise: fc.constantFrom(
    'back-squat',
    'bench-press',
    'conventional-deadlift',
    'overhead-press',
    'overhand-pull-up',
    'barbell-hip-thrust',
    'front-squat',
    'ez-bar-curl',
    'bulgarian-split-squat',
    'machine-chest-press',
    'floor-push-up',
    'sumo-deadlift',
  ),
  ask: fc.constantFrom('improve' as const, 'target' as const, 'keep' as const),
  kg: fc.option(fc.integer({ min: 40, max: 200 })),
  reps: fc.option(fc.integer({ min: 1, max: 12 })),
})

/** Wishes for muscles and lifts, none of most kinds. */
export const anyAreasAndLifts: fc.Arbitrary<Wishes> = fc
  .record({
    areas: fc.uniqueArray(anyArea, { maxLength: 4, selector: ({ area }) => area }),
    lifts: fc.uniqueArray(anyLift, { maxLength: 2, selector: ({ exercise }) => exercise }),
  })
  .map((wishes) => wishesSchema.parse(wishes))

/** Wishes of how to train: style, conditioning, body and tone. */
export const anyManner: fc.Arbitrary<Wishes> = fc
  .record({
    style: fc.uniqueArray(fc.constantFrom(...trainingStyleSchema.options), { maxLength: 3 }),
    conditioning: fc.option(
      fc.record({
        want: fc.constantFrom('add', 'none', 'own'),
        minutes: fc.option(fc.constantFrom(10, 20, 40)),
      }),
    ),
    body: fc.option(fc.constantFrom('lose', 'gain', 'recomp', 'maintain')),
    tone: fc.option(fc.constantFrom('nervous', 'experienced')),
  })
  .map((wishes) => wishesSchema.parse(wishes))

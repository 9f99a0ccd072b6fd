import type { Phase } from '@/lib/domain/vocabulary'

/** A word that not everybody knows, and its meaning as a sentence that begins with it. */
export interface Term {
  /** As it stands on the page. */
  name: string
  /** Goes on after "means". */
  means: string
}

export type TermKey =
  Phase | 'rir' | 'left' | 'percent' | 'range' | 'rest' | 'superset' | 'top_set' | 'tempo'

/** The words of pages and paper that are explained where they are first seen. */
export const glossary: Record<TermKey, Term> = {
  rir: {
    name: 'RIR 2',
    means:
      'stop when two more good reps would still have gone up. RIR is reps in reserve: how the plan says “hard, but not to the end”.',
  },
  left: {
    name: '2 left',
    means: 'stop when two more good reps would still have gone up: hard, but not to the end.',
  },
  percent: {
    name: '@ 80 %',
    means:
      'four fifths of your 1RM, the most that you can lift once, as it is reckoned for that week.',
  },
  range: {
    name: '8–12',
    means:
      'at least 8 good reps and at most 12. Once every set has the most, the weight goes up and you begin again with the fewest.',
  },
  rest: { name: '3:00', means: 'three minutes of rest after each set.' },
  superset: {
    name: '3A, 3B',
    means: 'a superset: one set of A, at once one of B, and only then the rest.',
  },
  top_set: {
    name: 'top set',
    means: 'the heaviest set of the day. The lighter ones behind it are back-off sets.',
  },
  tempo: {
    name: '3 s down',
    means: 'the tempo: lower the weight for three seconds. It makes a light weight hard enough.',
  },
  accumulation: {
    name: 'accumulation',
    means: 'many sets with weights that leave something. They build what the heavy weeks stand on.',
  },
  intensification: {
    name: 'intensification',
    means: 'fewer sets and a heavier bar: what was built learns to lift more at once.',
  },
  realization: {
    name: 'realization',
    means: 'the heaviest weeks, with few sets: they bring the strength out.',
  },
  taper: {
    name: 'taper',
    means: 'less work before a test, so that you come to it fresh.',
  },
  deload: {
    name: 'deload',
    means:
      'a week that is easy on purpose: fewer sets and a little less weight, so that the next ones can be hard.',
  },
}

import type { Method } from '@/lib/domain/vocabulary'

/** A method as a coach would explain it: when more is asked, how much more, and what follows a stall. */
interface MethodRecord {
  who: string
  trigger: string
  step: string
  stall: string
}

/**
 * The six methods. Linear in the shape of Basic Beginner and its kin, the wave in that of Calgary Barbell
 * and TSA; the rest is common practice. The numbers are our judgement.
 */
export const methods: Record<Method, MethodRecord> = {
  linear: {
    who: 'barbell lifts of beginners',
    trigger: 'all sets at the reps, the last one with two or more left',
    step: 'one step at a time, a few more reps before a large one; two steps when more than three were left',
    stall: 'two misses in a row: a tenth lighter, then the same steps again',
  },
  wave: {
    who: 'barbell lifts of intermediate and advanced lifters',
    trigger: 'given in advance from the projected maximum',
    step: 'by the table, week by week',
    stall:
      'a top set that misses its reps is repeated next week; after two misses the lift goes on 5 % lighter',
  },
  double: {
    who: 'rows with a range of reps and a weight, and holds in seconds',
    trigger: 'all sets at the top of the range at the planned reserve',
    step: 'the next weight, from the bottom of the range',
    stall:
      'twice stuck at the bottom: a tenth lighter; three weeks without a rep: another exercise next block',
  },
  ladder: {
    who: 'exercises with one’s own weight that have a harder form',
    trigger: 'all sets at the top of the range, one or more left, in two sessions',
    step: 'the next form, from the bottom of its range',
    stall:
      'fewer than three reps of the harder form twice: back one form, lowered in three seconds',
  },
  conditioning: {
    who: 'work at a pace, in minutes',
    trigger: 'finished at the planned effort',
    step: 'a tenth more minutes or one more round, then a harder effort',
    stall: 'a pace that falls by a tenth: stop, and the same again next time',
  },
  skill: {
    who: 'jumps, throws, sprints, Olympic lifts, and first pull-ups, push-ups and dips',
    trigger: 'four of five reps clean and fast',
    step: 'a little more weight, height or distance',
    stall: 'two misses in a session: 5 % lighter, and finish',
  },
}

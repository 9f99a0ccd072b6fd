import { describe, expect, test } from 'vitest'
import type { Exercise, ProgramSet, RowProgression } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { progressionSentences } from './progression-sentences'

describe('a row says how it goes on', () => {
  test('linear: the next weight, and what two misses cost', () => {
    const row = exercise('back-squat', { method: 'linear', step_kg: 2.5 }, [work(3, 5, 5, 60, 2)])
    expect(said(row)).toEqual({
      today: '3 × 5 at 60 kg, two left in the last set.',
      next: 'All 3 × 5 with two left? Next time 62.5 kg; with more than three left, two steps at once.',
      stall: 'Missed twice? Take 55 kg and climb again.',
    })
  })

  test('linear where the next weight is a large step: reps climb first, and the row says how far', () => {
    const climb = { method: 'linear', step_kg: 2.5, top_first: 7, again_from: 5 } as const
    const next = (reps: number) =>
      said(exercise('bench-press', climb, [work(3, reps, reps, 30, 2)])).next
    expect(next(5)).toBe(
      'All 3 × 5 with two left? One rep more next time, up to 7; then 32.5 kg, from 5 again. With more than three left, take it at once.',
    )
    expect(next(7)).toBe('All 3 × 7 with two left? Next time 32.5 kg, from 5 again.')
  })

  test('linear in the first week: the plan is for the slowest', () => {
    const row = exercise('back-squat', { method: 'linear', step_kg: 2.5 }, [work(3, 5, 5, 60, 3)])
    expect(said(row, 'kg', 1).next).toContain('if you are ahead, stay ahead.')
    expect(said(row, 'kg', 2).next).not.toContain('slow lane')
  })

  test('linear in pounds: the grid of pounds', () => {
    const row = exercise('bench-press', { method: 'linear', step_kg: lb(5) }, [
      work(3, 5, 5, lb(135), 2),
    ])
    const { next, stall } = said(row, 'lb')
    expect(next).toContain('Next time 140 lb;')
    expect(stall).toBe('Missed twice? Take 120 lb and climb again.')
  })

  test('wave: the top set, the sets after it, and when the plan was too light', () => {
    const row = exercise('back-squat', { method: 'wave' }, [
      { ...work(1, 3, 3, 125, 3), kind: 'top', pct_1rm: 87 },
      { ...work(3, 3, 3, 120, 2), kind: 'back_off', pct_1rm: 83 },
    ])
    expect(said(row)).toEqual({
      today: '125 kg for 3, three left; then 3 × 3 at 120 kg.',
      next: 'The plan gives next week’s weight. Two or more easier than this, two weeks running? Take 2.5 % more from then on.',
      stall:
        'Reps missed, or not one left? Repeat the weight next week; missed twice, go on 5 % lighter.',
    })
  })

  test('wave without a maximum: shares of the 8-rep weight', () => {
    const row = exercise('back-squat', { method: 'wave' }, [
      { ...work(4, 6, 6, null, 3), pct_1rm: 75.5 },
    ])
    expect(said(row).today).toBe('4 × 6 at about 108 % of your 8-rep weight, three left.')
  })

  test('a variant without a maximum: shares of the 8-rep weight of its lift', () => {
    const wave = { method: 'wave', eights_of: 'back-squat' } as const
    const row = exercise('pause-squat', wave, [{ ...work(4, 5, 5, null, 4), pct_1rm: 74 }])
    expect(said(row).today).toBe('4 × 5 at about 90 % of your 8-rep barbell back squat, four left.')
  })

  test('double: reps first, then the next weight', () => {
    const row = exercise('dumbbell-bench-press', { method: 'double', step_kg: 2 }, [
      work(3, 8, 12, 16, 2),
    ])
    expect(said(row)).toEqual({
      today: '3 × 8–12 at 16 kg, two left in the last set.',
      next: 'Stay at 16 kg until all three sets reach 12, then take 18 kg and start again at 8.',
      stall:
        'Not past 8 twice? Take 14 kg. Three weeks without one more? Another exercise in the next block.',
    })
  })

  test('double where the next pair is far: four reps more before it', () => {
    const raise = { method: 'double', step_kg: 2, top_first: 24 } as const
    const row = exercise('dumbbell-lateral-raise', raise, [work(2, 12, 20, 6, 1)])
    expect(said(row).next).toBe(
      'Stay at 6 kg until both sets reach 24, then take 8 kg and start again at 12.',
    )
  })

  test('double without a known weight: what is picked up next', () => {
    const next = (id: string) =>
      said(exercise(id, { method: 'double', step_kg: 2 }, [work(1, 8, 12, null, 2)])).next
    expect(next('dumbbell-curl')).toBe(
      'Keep the weight until the set reaches 12, then take the next pair and start again at 8.',
    )
    expect(next('machine-chest-press')).toContain('take one pin more and')
    expect(next('barbell-row')).toContain('take 2 kg more and')
  })

  test('double in seconds: five at a time', () => {
    const row = exercise('side-plank', { method: 'double' }, [work(3, 20, 40, null, null)])
    expect(said(row).next).toBe(
      'Add 5 s at a time until all three sets reach 40 s, then make it harder: lift a foot, or reach further out.',
    )
  })

  test('ladder: the next form and where to begin it', () => {
    const ladder = { method: 'ladder', next_exercise: 'archer-push-up' } as const
    const row = exercise('backpack-push-up', ladder, [work(3, 4, 8, null, 1)])
    expect(said(row).next).toBe(
      'Three sets of 8 with one left, in two sessions? Next time: Archer push-up, from 4 reps.',
    )
  })

  test('conditioning: more minutes, or one more round', () => {
    const conditioning = (id: string, amount: number) =>
      said(exercise(id, { method: 'conditioning' }, [work(1, amount, amount, null, null)]))
    expect(conditioning('bike-steady', 20)).toMatchObject({
      today: '20 minutes at a pace at which you can talk (4 of 10).',
      next: 'Finished like that? 22 minutes next week if you have them, else a little faster.',
    })
    expect(conditioning('bike-intervals', 8)).toMatchObject({
      today: '8 × 30 s hard (8 of 10), 75 s easy between.',
      next: 'All rounds at the same pace? 9 rounds next week if you have the time, else a little faster.',
    })
    expect(conditioning('bike-intervals', 14).next).toContain('60 s easy instead of 75')
  })

  test('sprints are not run flat out in the first two weeks', () => {
    const sprints = exercise('flat-sprint', { method: 'skill' }, [work(4, 30, 30, null, null)])
    expect(said(sprints, 'kg', 1).today).toContain('4 × 30 m at nine tenths of your speed')
    expect(said(sprints, 'kg', 3).today).toContain('as fast as you can')
    expect(said(sprints, 'kg', 3).today).toContain('No 30 m of ground?')
  })

  test('a test names its attempts, and a fourth weight if the third moved well', () => {
    const attempts = [91, 96.5, 100].map((pct_1rm, index) => ({
      ...work(1, 1, 1, [132.5, 140, 147.5][index]!, null),
      kind: 'test' as const,
      pct_1rm,
    }))
    expect(said(exercise('back-squat', { method: 'wave' }, attempts)).today).toBe(
      'Three attempts: 132.5, 140 and 147.5 kg. If the last one moved well: 150 kg.',
    )
  })

  test('an unknown weight is found by eights; beginners hear what others begin with', () => {
    const find = { ...work(3, 8, 8, null, 3), kind: 'find' as const }
    const { today, next } = said(exercise('back-squat', { method: 'linear' }, [find]), 'kg', 1)
    expect(today).toBe(
      'Find your 8: 8 reps at a weight that looks easy. Four or more left? Add 5–10 % and do 8 again, 3 sets at most. Never lifted it? Women often begin with 20–30 kg, men with 30–40 kg.',
    )
    expect(next).toContain('all later weeks go from it')
    expect(said(exercise('back-squat', { method: 'wave' }, [find])).today).not.toContain('Women')
  })

  test('a deload adds nothing', () => {
    const row = exercise('dumbbell-curl', { method: 'double', step_kg: 2 }, [work(2, 8, 12, 12, 5)])
    expect(said(row)).toMatchObject({
      today: '2 × 8–12 at 12 kg, easy: this is a lighter week.',
      next: 'Add nothing now; next week goes on from where the last one ended.',
    })
  })

  test('programs of release 0.1 say nothing', () => {
    const row = { ...exercise('back-squat', {}, [work(3, 5, 5, 60, 2)]), progression: null }
    expect(progressionSentences(row, 'kg', 1)).toBeNull()
  })
})

type Sets = ProgramSet & { times: number }

function work(
  times: number,
  amount_min: number,
  amount_max: number,
  load_kg: number | null,
  rir: number | null,
): Sets {
  return {
    times,
    kind: 'work',
    amount_min,
    amount_max,
    rir,
    pct_1rm: null,
    load_kg,
    pct_of_work: null,
  }
}

function exercise(id: string, progression: Partial<RowProgression>, groups: Sets[]) {
  const measure: Exercise['measure'] =
    id === 'side-plank' ? 'seconds' : id === 'flat-sprint' ? 'meters' : 'reps'
  return {
    exercise_id: id,
    measure,
    sets: groups.flatMap(({ times, ...set }) => Array.from({ length: times }, () => set)),
    progression: {
      method: 'double' as const,
      trigger: 'when',
      step: 'how much',
      stall: 'what else',
      step_kg: null,
      top_first: null,
      next_exercise: null,
      eights_of: null,
      ...progression,
    },
  }
}

/** With plain spaces, to read them. */
function said(row: Parameters<typeof progressionSentences>[0], units: Units = 'kg', week = 5) {
  const sentences = progressionSentences(row, units, week)
  if (!sentences) throw new Error('The row says nothing')
  const plain = (text: string) => text.replaceAll('\u00a0', ' ')
  return {
    today: plain(sentences.today),
    next: plain(sentences.next),
    stall: plain(sentences.stall),
  }
}

function lb(pounds: number): number {
  return pounds * 0.45359237
}

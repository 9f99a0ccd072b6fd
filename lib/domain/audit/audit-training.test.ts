import { describe, expect, it } from 'vitest'
import { soundTrainings } from '@/testing/trainings/sound-trainings'
import { exchange, rowsOf } from '@/testing/trainings/break-training'
import { auditTraining, trainingRules } from './audit-training'
import { craftRules } from './training-rules/craft-rules'
import type { Training } from './training/training'

const rules = [...trainingRules, ...craftRules]

interface Break {
  rule: string
  how: string
  sound: keyof typeof soundTrainings
  apply: (training: Training) => void
  says: string
  /** Rules that cannot hold either. */
  follows?: string[]
}

const breaks: Break[] = [
  {
    rule: 'V1',
    how: 'the chest is pressed on one day only',
    sound: 'size',
    apply: (training) => exchange(training, 'bench-press', 'machine-shoulder-press'),
    says: 'your chest 4 of 7',
  },
  {
    rule: 'V1',
    how: 'nothing is pressed but overhead',
    sound: 'size',
    apply: (training) => {
      exchange(training, 'bench-press', 'machine-shoulder-press')
      exchange(training, 'incline-dumbbell-press', 'seated-dumbbell-press')
    },
    says: 'Your chest: 0 sets a week; growth begins at about 7 (Pelland 2025',
  },
  {
    rule: 'V2',
    how: 'the side delts are raised on three days without end',
    sound: 'size',
    apply: (training) => {
      exchange(training, 'incline-dumbbell-curl', 'dumbbell-lateral-raise')
      for (const id of ['dumbbell-lateral-raise', 'cable-lateral-raise']) {
        for (const row of rowsOf(training, id)) row.sets[0]!.sets = 10
      }
    },
    says: 'for your side delts are hard',
  },
  {
    rule: 'V3',
    how: 'a session has 33 sets',
    sound: 'size',
    apply: (training) => {
      for (const [id, sets] of [
        ['seated-leg-curl', 8],
        ['standing-calf-raise', 8],
        ['cable-crunch', 7],
      ] as const) {
        for (const row of rowsOf(training, id)) row.sets[0]!.sets = sets
      }
    },
    says: 'Day 2 holds 33 sets',
  },
  {
    rule: 'V4',
    how: 'the calves get 17 sets on one day',
    sound: 'size',
    apply: (training) => {
      for (const row of rowsOf(training, 'seated-calf-raise')) row.sets[0]!.sets = 17
    },
    says: '18.5 hard sets for your calves',
  },
  {
    rule: 'V5',
    how: 'everything is pressed and little pulled',
    sound: 'size',
    apply: (training) => {
      for (const [id, sets] of [
        ['bench-press', 8],
        ['incline-dumbbell-press', 8],
        ['seated-dumbbell-press', 6],
        ['lat-pulldown', 1],
        ['overhand-pull-up', 2],
        ['face-pull', 1],
      ] as const) {
        for (const row of rowsOf(training, id)) row.sets[0]!.sets = sets
      }
    },
    says: '0.36 hard pulls for each hard press',
  },
  {
    rule: 'V6',
    how: 'leg extensions stand for every squat',
    sound: 'size',
    apply: (training) => {
      for (const id of ['back-squat', 'machine-leg-press', 'bulgarian-split-squat']) {
        exchange(training, id, 'machine-leg-extension')
      }
    },
    says: 'without any squat or lunge',
  },
  {
    rule: 'F1',
    how: 'the bench press comes once a week',
    sound: 'strong',
    apply: (training) => {
      for (const { days } of training.weeks.slice(0, 11)) {
        const row = days[3]!.rows[0]!
        row.exercise = rowsOf(training, 'incline-dumbbell-press')[0]!.exercise
        row.sets = [{ ...row.sets[0]!, amount_max: 10, pct: null, load_kg: null }]
      }
    },
    says: 'You bench press on 1 day a week',
  },
  {
    rule: 'F2',
    how: 'the bench press gets four sets on its two days',
    sound: 'strong',
    apply: (training) => {
      for (const row of rowsOf(training, 'bench-press')) {
        row.sets = [{ ...row.sets.at(-1)!, sets: 2 }]
      }
      for (const row of rowsOf(training, 'overhead-press')) row.sets[0]!.sets = 5
    },
    says: 'You bench press for 4 sets a week',
  },
  {
    rule: 'F3',
    how: 'no set is heavier than 72 %',
    sound: 'strong',
    apply: (training) => {
      for (const { phase, days } of training.weeks) {
        if (phase === 'taper') continue
        for (const group of days.flatMap(({ rows }) => rows.flatMap(({ sets }) => sets))) {
          if (group.pct === null) continue
          group.pct = Math.min(group.pct, 72)
          group.amount_min = group.amount_max = 7
          group.rir = null
        }
      }
    },
    says: 'No set of this program reaches 75 %',
  },
  {
    rule: 'I1',
    how: 'a curl is done for fives',
    sound: 'size',
    apply: (training) => {
      for (const row of rowsOf(training, 'ez-bar-curl')) {
        Object.assign(row.sets[0]!, { amount_min: 5, amount_max: 5 })
      }
    },
    says: 'EZ-bar curl is done for at most 5 reps',
  },
  {
    rule: 'I1',
    how: 'a leg press is done for threes',
    sound: 'size',
    apply: (training) => {
      for (const row of rowsOf(training, 'machine-leg-press')) {
        Object.assign(row.sets[0]!, { amount_min: 3, amount_max: 3 })
      }
    },
    says: 'Leg press is done for at most 3 reps',
  },
  {
    rule: 'I2',
    how: 'a day has 25 squats at 80 %, in two rows',
    sound: 'strong',
    apply: (training) => {
      const day = training.weeks[4]!.days[0]!
      const squat = day.rows[0]!
      day.rows.splice(1, 0, { ...squat, sets: [{ ...squat.sets[0]!, sets: 1 }] })
    },
    says: '25 reps of Barbell back squat at 80 % and more',
  },
  {
    rule: 'I3',
    how: 'five fives at 80 % are said to leave four',
    sound: 'strong',
    apply: (training) => (training.weeks[4]!.days[1]!.rows[0]!.sets[0]!.rir = 4),
    says: 'not the 4 that are written',
  },
  {
    rule: 'I3',
    how: 'two fives at 89 %',
    sound: 'strong',
    apply: (training) => {
      const [top, backOff] = training.weeks[8]!.days[2]!.rows[0]!.sets
      Object.assign(top!, { sets: 2, amount_min: 5, amount_max: 5, rir: null })
      Object.assign(backOff!, { sets: 1 })
    },
    says: 'the last set cannot be finished',
  },
  {
    rule: 'C1',
    how: 'a heavy lift is gone before the end',
    sound: 'strong',
    apply: (training) => {
      const front = rowsOf(training, 'pause-squat')[0]!.exercise
      training.weeks[10]!.days[0]!.rows[0]!.exercise = front
    },
    says: 'gone in week 11',
  },
  {
    rule: 'C1',
    how: 'a beginner ends with other main lifts',
    sound: 'novice',
    apply: (training) => {
      for (const row of training.weeks[7]!.days.flatMap(({ rows }) => rows)) {
        if (row.exercise.id === 'back-squat') row.part = 'secondary'
        if (row.exercise.id === 'bench-press') row.part = 'secondary'
      }
    },
    says: '50 % are still there at the end',
  },
  {
    rule: 'C2',
    how: 'the weight of a main lift falls and jumps back',
    sound: 'strong',
    apply: (training) => (training.weeks[2]!.days[0]!.rows[0]!.sets[0]!.load_kg = 90),
    says: 'falls from 102.5 kg to 90 kg in week 3',
  },
  {
    rule: 'C2',
    how: 'the calves get four sets more in a week',
    sound: 'size',
    apply: ({ weeks }) => {
      for (const week of weeks.slice(2)) week.days[3]!.rows[3]!.sets[0]!.sets = 8
    },
    says: 'Sets for your calves go from 11 to 15 in week 3',
  },
  {
    rule: 'K1',
    how: 'a week names no weight for a lift that was entered',
    sound: 'strong',
    apply: (training) => (training.weeks[3]!.days[3]!.rows[0]!.sets[0]!.load_kg = null),
    says: '1 of the 63 rows',
  },
  {
    rule: 'K2',
    how: 'a main lift does not say what follows a miss',
    sound: 'size',
    apply: (training) => {
      for (const row of rowsOf(training, 'back-squat')) row.progression!.stall = ''
    },
    says: 'Barbell back squat',
  },
  {
    rule: 'B1',
    how: 'a beginner never lifts what was entered',
    sound: 'novice',
    apply: (training) => {
      for (const row of rowsOf(training, 'back-squat')) row.sets[0]!.load_kg = 57.5
    },
    says: 'You entered 60 kg for 5 and never train with more than 57.5 kg',
  },
  {
    rule: 'B1',
    how: 'a beginner lifts what was entered in the eighth week',
    sound: 'novice',
    apply: (training) => {
      for (const [index, { days }] of training.weeks.entries()) {
        days[1]!.rows[0]!.sets[0]!.load_kg = 62.5 + 2.5 * index
      }
    },
    says: 'reach 75 kg by week 6',
  },
  {
    rule: 'B2',
    how: 'a beginner keeps four in reserve',
    sound: 'novice',
    apply: ({ weeks }) => {
      const rows = weeks.flatMap(({ days }) => days.flatMap((day) => day.rows))
      for (const { sets } of rows) sets[0]!.rir = 4
    },
    says: '0 % of your sets leave 3 or fewer',
  },
  {
    rule: 'L1',
    how: 'push-ups are fewer from week to week',
    sound: 'home',
    apply: (training) => {
      for (const [index, { days }] of training.weeks.entries()) {
        for (const { sets } of days.flatMap(({ rows }) => rows)) sets[0]!.amount_max -= index
      }
    },
    says: 'asks for fewer reps than before',
  },
  {
    rule: 'X2',
    how: 'an intermediate does push-ups with raised hands',
    sound: 'home',
    apply: (training) => exchange(training, 'decline-push-up', 'incline-push-up'),
    says: 'Incline push-up is a form for beginners',
  },
  {
    rule: 'X2',
    how: 'an intermediate squats on two legs without a weight',
    sound: 'home',
    apply: (training) => exchange(training, 'single-leg-chair-squat', 'bodyweight-squat'),
    says: 'Bodyweight squat is a form for beginners',
  },
  {
    rule: 'T1',
    how: 'sessions end after half of the time',
    sound: 'size',
    apply: ({ weeks }) => {
      for (const day of weeks.flatMap(({ days }) => days)) day.minutes = 33
    },
    says: 'use 55 % of the time you gave; 80 %',
  },
  {
    rule: 'T2',
    how: 'a session takes ten minutes more',
    sound: 'size',
    apply: ({ weeks }) => void (weeks[2]!.days[1]!.minutes = 70),
    says: 'Day 2 of week 3 takes 70 min; you have 60 min',
  },
  {
    rule: 'E1',
    how: 'general fitness has only weights',
    sound: 'fit',
    apply: ({ weeks }) => {
      for (const { days } of weeks) {
        for (const day of days) day.rows = day.rows.filter(({ part }) => part !== 'conditioning')
      }
    },
    says: 'without anything for heart and lungs',
  },
  {
    rule: 'E2',
    how: 'conditioning takes five minutes a day',
    sound: 'fit',
    apply: ({ weeks }) => {
      for (const row of weeks.flatMap(({ days }) => days.flatMap(({ rows }) => rows))) {
        if (row.part === 'conditioning') row.minutes = 5
      }
    },
    says: 'Of your training 9 % is for heart and lungs',
  },
  {
    rule: 'X1',
    how: 'a weightlifter’s week has no snatch',
    sound: 'lifter',
    apply: ({ weeks }) => {
      for (const { days } of weeks.slice(0, 4)) {
        for (const day of days) {
          day.rows = day.rows.filter(({ exercise }) => exercise.id !== 'power-snatch')
        }
      }
    },
    says: 'Week 1 has no snatch from the bar',
  },
  {
    rule: 'X1',
    how: 'a weightlifter’s test is a squat',
    sound: 'lifter',
    apply: (training) => {
      const [squat] = rowsOf(training, 'back-squat')
      training.weeks[4]!.days[1]!.rows = [squat!]
    },
    says: 'The test has no snatch and clean and jerk',
  },
  {
    rule: 'X3',
    how: 'a runner raises no calf',
    sound: 'runner',
    apply: (training) => exchange(training, 'standing-calf-raise', 'reverse-crunch'),
    says: 'without a calf raise',
  },
  {
    rule: 'X3',
    how: 'a short week has no hinge',
    sound: 'runner',
    apply: (training) => exchange(training, 'conventional-deadlift', 'front-squat'),
    says: 'without any hinge, thrust or leg curl',
  },
  {
    rule: 'X3',
    how: 'general fitness has one set for the trunk',
    sound: 'fit',
    apply: (training) => {
      exchange(training, 'pallof-press', 'face-pull')
      for (const row of rowsOf(training, 'cable-crunch')) row.sets[0]!.sets = 1
    },
    says: 'Your trunk gets 1 set a week',
  },
  {
    rule: 'P1',
    how: 'the test asks for the maximum that was entered',
    sound: 'strong',
    apply: (training) => {
      for (const group of training.weeks[11]!.days[2]!.rows[1]!.sets) group.load_kg = 100
    },
    says: 'with 100 kg, no more than the 100 kg with which you came',
  },
  {
    rule: 'P1',
    how: 'the test names no weight',
    sound: 'strong',
    apply: (training) => {
      for (const group of training.weeks[11]!.days[2]!.rows[1]!.sets) group.load_kg = null
    },
    says: 'names no weight',
    follows: ['K1'],
  },
  {
    rule: 'P2',
    how: 'the week of the test has curls',
    sound: 'strong',
    apply: (training) => {
      const [curl] = rowsOf(training, 'ez-bar-curl')
      const rows = training.weeks[11]!.days[0]!.rows
      rows.push({ ...curl!, sets: [{ ...curl!.sets[0]!, sets: 6 }] })
    },
    says: '23 % of the sets are assistance',
  },
  {
    rule: 'P2',
    how: 'the last session is the day before the test',
    sound: 'strong',
    apply: ({ weeks }) => void (weeks[11]!.days[1]!.weekday = 'thu'),
    says: 'You train 1 day before the test',
  },
  {
    rule: 'P2',
    how: 'the heaviest day is four days before the test',
    sound: 'strong',
    apply: ({ weeks }) => {
      const [last] = weeks[10]!.days.slice(-1)
      Object.assign(last!.rows[0]!.sets[0]!, { sets: 1, amount_min: 1, amount_max: 1, pct: 96 })
      last!.rows[0]!.sets[0]!.rir = null
      last!.weekday = 'sun'
      weeks[11]!.days[2]!.weekday = 'thu'
      weeks[11]!.days[1]!.weekday = 'tue'
    },
    says: 'Your heaviest day lies 4 days before the test',
  },
  {
    rule: 'N16',
    how: 'heavy deadlifts come the day after heavy squats',
    sound: 'strong',
    apply: ({ weeks }) => {
      for (const { days } of weeks.slice(0, 11)) {
        days[1]!.weekday = 'thu'
        days[2]!.weekday = 'tue'
      }
    },
    says: 'Heavy deadlifts follow heavy squats on the next day',
  },
  {
    rule: 'D1',
    how: 'size training has no curl',
    sound: 'size',
    apply: (training) => {
      exchange(training, 'ez-bar-curl', 'cable-fly')
      exchange(training, 'incline-dumbbell-curl', 'machine-fly')
    },
    says: 'You do 0 sets of curls a week',
  },
]

describe('the audit of merit', () => {
  it.each(Object.keys(soundTrainings) as (keyof typeof soundTrainings)[])(
    'finds nothing in the sound training "%s"',
    (name) => {
      expect(openIn(soundTrainings[name]())).toEqual([])
    },
  )

  it.each(breaks)(
    'finds $rule, and only that, where $how',
    ({ sound, apply, rule, says, follows = [] }) => {
      const training = structuredClone(soundTrainings[sound]())
      apply(training)
      const open = openIn(training)
      expect(new Set(open.map((finding) => finding.rule))).toEqual(new Set([rule, ...follows]))
      expect(open.map(({ sentence }) => sentence).join('\n')).toContain(says)
    },
  )

  it('has a broken training for every rule', () => {
    const broken = new Set(breaks.map(({ rule }) => rule))
    expect(rules.map(({ id }) => id).filter((id) => !broken.has(id))).toEqual([])
  })

  it('names each rule once, athletes’ rules apart from those of our craft', () => {
    const ids = rules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    expect(craftRules.map(({ id }) => id)).toEqual(['V4', 'F2', 'B2', 'D1'])
  })
})

describe('a rule that lacks what it needs is silent', () => {
  const broken = breaks.map(({ rule, sound, apply }) => {
    const training = structuredClone(soundTrainings[sound]())
    apply(training)
    return { rule: rules.find(({ id }) => id === rule)!, training }
  })

  it.each(broken.filter(({ rule }) => rule.needs.includes('form')))(
    '$rule.id without a form',
    ({ rule, training }) => {
      expect(auditTraining({ ...training, form: null }, [rule])).toEqual([])
    },
  )

  it.each(broken.filter(({ rule }) => rule.needs.includes('weeks')))(
    '$rule.id in a single week',
    ({ rule, training }) => {
      const [first] = training.weeks
      expect(auditTraining({ ...training, weeks: [first!] }, [rule])).toEqual([])
    },
  )

  it.each(broken.filter(({ rule }) => rule.needs.includes('weekdays')))(
    '$rule.id without a calendar',
    ({ rule, training }) => {
      for (const day of training.weeks.flatMap(({ days }) => days)) day.weekday = null
      expect(auditTraining(training, [rule])).toEqual([])
    },
  )
})

function openIn(training: Training) {
  return auditTraining(training, rules).filter(({ severity }) => severity !== 'pass')
}

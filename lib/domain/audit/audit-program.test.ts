import { describe, expect, it } from 'vitest'
import { auditProgram, auditRules, auditWeek } from './audit-program'
import type { AuditRequest } from './audited-program'
import {
  addExercise,
  exchange,
  exercisesOf,
  replan,
  retrain,
  swapDays,
} from '@/testing/programs/break-program'
import { soundAthletes, type SoundAthlete } from '@/testing/programs/sound-athletes'
import { auditSchema, type Finding } from '@/lib/domain/program/schema'

interface Break {
  rule: string
  how: string
  athlete: SoundAthlete
  apply: (program: AuditRequest) => void
  /** Rules that cannot hold either. */
  follows?: string[]
}

const breaks: Break[] = [
  {
    rule: 'R01',
    how: 'a week is missing',
    athlete: 'strong',
    apply: ({ weeks }) => void weeks.pop(),
  },
  {
    rule: 'R01',
    how: 'a day is on another weekday',
    athlete: 'strong',
    apply: ({ weeks, blueprint }) => {
      weeks[1]!.workouts[3]!.weekday = 'sat'
      blueprint.weeks[1]!.days[3]!.weekday = 'sat'
    },
  },
  {
    rule: 'R02',
    how: 'an alternative needs what the athlete does not have',
    athlete: 'strong',
    apply: (program) =>
      (exercisesOf(program, { week: 2 })[0]!.alternatives = ['trap-bar-deadlift']),
  },
  {
    rule: 'R03',
    how: 'a range of repetitions is upside down',
    athlete: 'strong',
    apply: (program) => {
      const [lift] = exercisesOf(program, { week: 2, role: 'accessory', day: 1 })
      for (const set of lift!.written) set.amount_min = set.amount_max + 2
      replan(program)
    },
  },
  {
    rule: 'R04',
    how: 'a note names a weight that nobody planned',
    athlete: 'strong',
    apply: ({ weeks }) => (weeks[2]!.note += ' Add 150 kg.'),
  },
  {
    rule: 'R05',
    how: 'a week repeats the one before',
    athlete: 'strong',
    apply: (program) => {
      program.weeks[1]!.workouts = structuredClone(program.weeks[0]!.workouts)
      replan(program)
    },
  },
  {
    rule: 'R10',
    how: 'a muscle gets half of its sets',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { week: 12, pattern: 'calf_raise' })) {
        retrain(each, { sets: 1 })
      }
      replan(program, ['calves'])
    },
  },
  {
    rule: 'R11',
    how: 'a session has 11 sets for the chest',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { day: 1, role: 'main' })) retrain(each, { sets: 5 })
      for (const each of exercisesOf(program, { day: 1, pattern: 'chest_fly' })) {
        retrain(each, { sets: 6 })
      }
      replan(program)
    },
    follows: ['R12', 'R50'],
  },
  {
    rule: 'R12',
    how: 'an accessory has 6 sets',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { day: 4, pattern: 'knee_flexion' })) {
        retrain(each, { sets: 6 })
      }
      replan(program)
    },
  },
  {
    rule: 'R13',
    how: 'the chest is trained on one day',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { day: 3, pattern: 'horizontal_push' })) {
        exchange(each, 'seated-dumbbell-press')
      }
      for (const each of exercisesOf(program, { day: 3, pattern: 'chest_fly' })) {
        exchange(each, 'face-pull')
      }
      replan(program)
    },
  },
  {
    rule: 'R14',
    how: 'two upper-body days follow each other',
    athlete: 'growing',
    apply: (program) => swapDays(program, 2, 3),
  },
  {
    rule: 'R15',
    how: 'the trunk works hard on five days in a row',
    athlete: 'daily',
    apply: (program) => {
      for (const day of [1, 2, 3, 4, 5]) {
        for (const { workouts } of program.weeks) {
          const last = workouts[day - 1]!.exercises.at(-1)!
          exchange(last, 'floor-crunch')
          last.measure = 'reps'
          retrain(last, { sets: 4, reps: 12, rir: 2 })
        }
      }
      replan(program)
    },
    follows: ['R14'],
  },
  {
    rule: 'R16',
    how: 'there are more days than are usual for the level',
    athlete: 'daily',
    apply: ({ profile }) => void (profile.days_per_week = 7),
  },
  {
    rule: 'R17',
    how: 'pulling has few sets',
    athlete: 'growing',
    apply: (program) => {
      for (const pattern of ['horizontal_pull', 'vertical_pull'] as const) {
        for (const each of exercisesOf(program, { pattern })) retrain(each, { sets: 2 })
      }
      replan(program)
    },
  },
  {
    rule: 'R18',
    how: 'nothing is pressed overhead',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { day: 1, pattern: 'vertical_push' })) {
        exchange(each, 'dumbbell-bench-press')
      }
      for (const each of exercisesOf(program, { day: 3, pattern: 'vertical_push' })) {
        exchange(each, 'incline-bench-press')
      }
      replan(program)
    },
  },
  {
    rule: 'R20',
    how: 'the weight of a deload allows half of the repetitions',
    athlete: 'strong',
    apply: (program) => {
      for (const set of exercisesOf(program, { week: 6, role: 'main' })[0]!.written)
        set.pct_1rm = 90
    },
    follows: ['N01'],
  },
  {
    rule: 'R21',
    how: 'a weight for eleven is lifted three times',
    athlete: 'strong',
    apply: (program) => {
      const lift = exercisesOf(program, { week: 2, role: 'main' })[0]!
      for (const set of lift.written) {
        Object.assign(set, { amount_min: 3, amount_max: 3, rir: 1, load_kg: null })
      }
      replan(program)
    },
    follows: ['N01'],
  },
  {
    rule: 'R22',
    how: 'a heavy lift rests for a minute',
    athlete: 'strong',
    apply: (program) => {
      exercisesOf(program, { week: 2, role: 'main' })[0]!.rest_seconds = 60
      replan(program)
    },
  },
  {
    rule: 'R22',
    how: 'a week begins with more repetitions than the goal knows',
    athlete: 'strong',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 1, role: 'main' })[0]!, { reps: 9, rir: 4 })
      replan(program)
    },
  },
  {
    rule: 'R23',
    how: 'everything in a session is alike',
    athlete: 'new',
    apply: (program) => {
      const session = exercisesOf(program, { week: 3, day: 3 })
      const reps = session[0]!.written[0]!.amount_max
      for (const each of session) {
        exchange(each, each.exercise_id)
        each.rest_seconds = session[0]!.rest_seconds
        if (each.measure === 'reps') retrain(each, { reps })
        else for (const set of each.written) set.amount_min = set.amount_max = reps
      }
      replan(program)
    },
  },
  {
    rule: 'R24',
    how: 'a heavy lift has nearly fifty repetitions',
    athlete: 'strong',
    apply: (program) => {
      const [lift] = exercisesOf(program, { week: 3, role: 'main', pattern: 'hinge' })
      retrain(lift!, { sets: 8 })
      replan(program)
    },
    follows: ['R14'],
  },
  {
    rule: 'R25',
    how: 'a beginner goes to failure',
    athlete: 'new',
    apply: (program) => {
      const lift = exercisesOf(program, { week: 4, role: 'main' })[0]!
      const { amount_max, rir } = lift.written[0]!
      retrain(lift, { reps: amount_max + rir!, rir: 0 })
      replan(program)
    },
    follows: ['R22'],
  },
  {
    rule: 'R30',
    how: 'the load jumps by a fifth',
    athlete: 'strong',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 2, role: 'main' })[0]!, { reps: 3, rir: 1 })
      replan(program)
    },
  },
  {
    rule: 'R31',
    how: 'the hamstrings get three sets more than four weeks before',
    athlete: 'new',
    apply: (program) => {
      for (const week of [5, 6, 7, 8]) {
        const [curl] = exercisesOf(program, { week, pattern: 'knee_flexion' })
        retrain(curl!, { sets: curl!.written.length + 3 })
      }
      replan(program)
    },
  },
  {
    rule: 'R32',
    how: 'a main lift stands still for three weeks',
    athlete: 'strong',
    apply: (program) => {
      const [one, two, three] = [1, 2, 3].map(
        (week) => exercisesOf(program, { week, role: 'main' })[0]!,
      )
      one!.written = structuredClone(three!.written)
      two!.written = structuredClone(three!.written)
      replan(program)
    },
  },
  {
    rule: 'R33',
    how: 'a main lift changes in the middle of a block',
    athlete: 'strong',
    apply: (program) => {
      exchange(exercisesOf(program, { week: 3, role: 'main' })[0]!, 'incline-bench-press')
    },
  },
  {
    rule: 'R34',
    how: 'half of the work goes within a phase',
    athlete: 'strong',
    apply: (program) => {
      for (const each of exercisesOf(program, { week: 9 })) {
        retrain(each, { sets: Math.ceil(each.written.length / 2) })
      }
      replan(program)
    },
    follows: ['R50'],
  },
  {
    rule: 'R40',
    how: 'eight weeks without a deload at 55',
    athlete: 'new',
    apply: ({ profile }) => void (profile.age = 55),
  },
  {
    rule: 'R41',
    how: 'a deload keeps the reserve of the week before',
    athlete: 'strong',
    apply: (program) => {
      for (const each of exercisesOf(program, { week: 6 })) {
        const before = exercisesOf(program, { week: 5, id: each.exercise_id })[0]
        const rir = before?.written[0]?.rir
        if (rir !== null && rir !== undefined) retrain(each, { rir })
      }
      replan(program)
    },
  },
  {
    rule: 'R42',
    how: 'a taper follows a week of intensification',
    athlete: 'strong',
    apply: ({ weeks, blueprint }) => {
      weeks[10]!.phase = 'intensification'
      blueprint.weeks[10]!.phase = 'intensification'
    },
  },
  {
    rule: 'R50',
    how: 'the athlete has two thirds of the time',
    athlete: 'growing',
    apply: (program) => {
      program.profile.session_minutes = 40
      replan(program)
    },
  },
  {
    rule: 'R51',
    how: 'an hour holds three exercises',
    athlete: 'growing',
    apply: (program) => {
      for (const { workouts } of program.weeks) workouts[1]!.exercises.splice(3)
      for (const { days } of program.blueprint.weeks) days[1]!.rows.splice(3)
      replan(program)
    },
  },
  {
    rule: 'R52',
    how: 'the main lift comes last',
    athlete: 'strong',
    apply: ({ weeks }) => {
      const { exercises } = weeks[2]!.workouts[0]!
      exercises.push(exercises.shift()!)
    },
  },
  {
    rule: 'R53',
    how: 'three heavy lifts load the spine',
    athlete: 'strong',
    apply: (program) => {
      for (const { week } of program.weeks) {
        const [squat, , third] = exercisesOf(program, { week, day: 2 })
        exchange(third!, 'front-squat')
        if (week !== 9) continue
        retrain(third!, { reps: 6, rir: 2 })
        third!.warm_up = structuredClone(squat!.warm_up)
      }
      replan(program)
    },
  },
  {
    rule: 'R54',
    how: 'a heavy lift has no warm-up sets',
    athlete: 'strong',
    apply: (program) => {
      exercisesOf(program, { week: 5, role: 'main' })[0]!.warm_up = []
      replan(program)
    },
  },
  {
    rule: 'R55',
    how: 'two exercises for the chest share a superset',
    athlete: 'growing',
    apply: (program) => {
      for (const pattern of ['horizontal_push', 'chest_fly'] as const) {
        for (const each of exercisesOf(program, { week: 2, day: 1, pattern })) each.superset = 'A'
      }
      replan(program)
    },
  },
  {
    rule: 'R60',
    how: 'a fifteen-year-old lifts more than 80 %',
    athlete: 'young',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 6, role: 'main' })[0]!, { reps: 6, rir: 2 })
      replan(program)
    },
  },
  {
    rule: 'R61',
    how: 'somebody of seventy keeps one in reserve',
    athlete: 'old',
    apply: (program) => {
      const lift = exercisesOf(program, {
        week: 3,
        role: 'accessory',
        pattern: 'knee_flexion',
      })[0]!
      retrain(lift, { rir: 1 })
      replan(program)
    },
  },
  {
    rule: 'N01',
    how: 'a percentage is five points too high',
    athlete: 'strong',
    apply: (program) => {
      for (const set of exercisesOf(program, { week: 2, role: 'main' })[0]!.written) {
        set.pct_1rm! += 4
      }
    },
  },
  {
    rule: 'N02',
    how: 'a dumbbell exercise has a percentage',
    athlete: 'strong',
    apply: (program) => {
      const lift = exercisesOf(program, { week: 5, role: 'accessory' }).find(
        ({ written }) => written[0]!.pct_1rm === null && written[0]!.rir !== null,
      )
      for (const set of lift!.written) {
        set.pct_1rm = Math.round((1000 * (37 - set.amount_max - set.rir!)) / 36) / 10
      }
    },
  },
  {
    rule: 'N03',
    how: 'a main lift has a set more than planned',
    athlete: 'strong',
    apply: (program) => {
      const lift = exercisesOf(program, { week: 2, role: 'main', pattern: 'hinge' })[0]!
      const planned = structuredClone(lift.planned)
      const rows = structuredClone(program.blueprint.weeks[1]!.days)
      lift.written.push(structuredClone(lift.written[0]!))
      replan(program)
      lift.planned = planned
      program.blueprint.weeks[1]!.days.forEach((day, index) => (day.rows = rows[index]!.rows))
    },
  },
  {
    rule: 'N04',
    how: 'an upper-body day ends with legs',
    athlete: 'growing',
    apply: (program) => {
      for (const { workouts } of program.weeks) {
        const [one, other] = workouts[0]!.exercises.slice(-2)
        exchange(one!, 'seated-leg-curl')
        exchange(other!, 'machine-leg-extension')
        for (const each of [one!, other!]) retrain(each, { sets: 2 })
      }
      replan(program)
    },
  },
  {
    rule: 'N05',
    how: 'an upper-body day has only rows',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { day: 1, pattern: 'vertical_pull' })) {
        exchange(each, 'chest-supported-row')
      }
      replan(program)
    },
  },
  {
    rule: 'N06',
    how: 'three squats in a session',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { day: 2, pattern: 'knee_flexion' })) {
        exchange(each, 'goblet-squat')
      }
      for (const each of exercisesOf(program, { day: 2, pattern: 'knee_extension' })) {
        exchange(each, 'dumbbell-split-squat')
      }
      replan(program)
    },
  },
  {
    rule: 'N07',
    how: 'the rear of the shoulder is left out',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { pattern: 'rear_raise' }))
        exchange(each, 'front-raise')
      replan(program)
    },
  },
  {
    rule: 'N08',
    how: 'the recovery day of seven is hard',
    athlete: 'everyDay',
    apply: (program) => {
      for (const each of exercisesOf(program, { day: 7 })) {
        if (each.written[0]!.rir !== null) retrain(each, { rir: 2 })
      }
      replan(program)
    },
  },
  {
    rule: 'N09',
    how: 'an overhead press to failure, alone and without a rack',
    athlete: 'alone',
    apply: (program) => {
      const lift = exercisesOf(program, { week: 4, id: 'overhead-press' })[0]!
      const { amount_max, rir } = lift.written[0]!
      retrain(lift, { reps: amount_max + rir!, rir: 0 })
      replan(program)
    },
    follows: ['R22'],
  },
  {
    rule: 'N10',
    how: 'somebody of 105 kg drops from a box',
    athlete: 'fast',
    apply: (program) => {
      program.profile.weight_kg = 105
      program.profile.height_cm = 195
      exchange(exercisesOf(program, { week: 2, pattern: 'jump' })[0]!, 'depth-jump')
    },
  },
  {
    rule: 'N11',
    how: 'a jump is repeated eight times',
    athlete: 'fast',
    apply: (program) => {
      for (const set of exercisesOf(program, { week: 2, pattern: 'jump' })[0]!.written) {
        set.amount_min = set.amount_max = 8
      }
      replan(program)
    },
  },
  {
    rule: 'N12',
    how: 'a bar weighs a kilogram more than its plates',
    athlete: 'strong',
    apply: (program) => {
      for (const set of exercisesOf(program, { week: 2, role: 'main' })[0]!.written)
        set.load_kg! += 1
    },
  },
  {
    rule: 'N13',
    how: 'nobody tells the beginner an easier form',
    athlete: 'atHome',
    apply: ({ weeks }) => {
      for (const { workouts } of weeks) {
        for (const { exercises } of workouts) for (const each of exercises) each.cue = 'Stay tight.'
      }
    },
  },
  {
    rule: 'N14',
    how: 'the first week of a beginner is hard',
    athlete: 'new',
    apply: (program) => {
      const lift = exercisesOf(program, { week: 1, role: 'accessory', pattern: 'knee_flexion' })[0]!
      retrain(lift, { rir: 2 })
      replan(program)
    },
  },
  {
    rule: 'N15',
    how: 'week 7 still has a weight',
    athlete: 'strong',
    apply: (program) => {
      const [before] = exercisesOf(program, { week: 5, id: 'bench-press' })
      const [lift] = exercisesOf(program, { week: 7, id: 'bench-press' })
      lift!.written = structuredClone(before!.written)
      replan(program)
    },
  },
  {
    rule: 'N16',
    how: 'the deadlift stands beside the squat',
    athlete: 'strong',
    apply: (program) => swapDays(program, 1, 4),
    follows: ['R14'],
  },
  {
    rule: 'N17',
    how: 'a session has more than 30 sets',
    athlete: 'growing',
    apply: (program) => {
      for (const each of exercisesOf(program, { week: 1, day: 2 })) retrain(each, { sets: 6 })
      replan(program)
    },
    follows: ['R11', 'R12', 'R34', 'R50'],
  },
  {
    rule: 'N18',
    how: 'a session claims to be shorter than it is',
    athlete: 'strong',
    apply: ({ weeks }) => void (weeks[2]!.workouts[0]!.minutes -= 5),
  },
  {
    rule: 'N19',
    how: 'nothing asks for balance at seventy',
    athlete: 'old',
    apply: (program) => {
      for (const each of exercisesOf(program, { pattern: 'balance' })) exchange(each, 'front-plank')
      replan(program)
    },
  },
  {
    rule: 'N20',
    how: 'four sessions for the legs beside a sport',
    athlete: 'player',
    apply: (program) => {
      addExercise(program, 1, 'romanian-deadlift')
      for (const each of exercisesOf(program, { day: 1, id: 'romanian-deadlift' })) {
        retrain(each, { sets: 1 })
      }
      replan(program)
    },
    follows: ['R52'],
  },
  {
    rule: 'N21',
    how: 'a superset needs two barbells',
    athlete: 'growing',
    apply: (program) => {
      const [press] = exercisesOf(program, { week: 2, day: 3, pattern: 'horizontal_push' })
      const [row] = exercisesOf(program, { week: 2, day: 3, pattern: 'horizontal_pull' })
      exchange(press!, 'close-grip-bench-press')
      exchange(row!, 'barbell-row')
      press!.superset = row!.superset = 'A'
      replan(program)
    },
  },
  {
    rule: 'N22',
    how: 'the bench press has no second day',
    athlete: 'strong',
    apply: (program) => {
      for (const each of exercisesOf(program, { day: 3, pattern: 'horizontal_push' })) {
        exchange(each, 'seated-dumbbell-press')
      }
      replan(program)
    },
    follows: ['R13'],
  },
  {
    rule: 'N23',
    how: 'a note asks to push through pain',
    athlete: 'strong',
    apply: ({ weeks }) => (weeks[2]!.note += ' Push through the pain.'),
  },
]

describe('the audit', { timeout: 60_000 }, () => {
  it('knows every rule once, in words, with its source', () => {
    const ids = auditRules.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    for (const { title, source } of auditRules) {
      expect(title).toMatch(/^[A-Z].{8,80}$/)
      expect(source.length).toBeGreaterThan(3)
    }
  })

  it('breaks every rule at least once in this file', () => {
    const broken = new Set(breaks.map(({ rule }) => rule))
    expect(auditRules.filter(({ id }) => !broken.has(id)).map(({ id }) => id)).toEqual([])
  })

  it.each(breaks)(
    '$rule catches that $how, and only it does',
    ({ rule, athlete, apply, follows = [] }) => {
      const program = soundAthletes[athlete]()
      const before = openOf(program)
      apply(program)
      const after = openOf(program)
      const risen = [...after]
        .filter(([key]) => !before.has(key))
        .map(([, finding]) => finding.rule)
      expect(before.has(rule), `${rule} is open before`).toBe(false)
      expect([...new Set(risen)].sort()).toEqual([rule, ...follows].sort())
    },
  )

  it.each(Object.keys(soundAthletes) as SoundAthlete[])(
    'finds nothing wrong with the sound program of the %s athlete',
    (athlete) => {
      const audit = auditSchema.parse(auditProgram(soundAthletes[athlete]()))
      const open = audit.findings.filter(({ severity }) => ['fail', 'warn'].includes(severity))
      expect(open).toEqual([])
      expect(audit.rules_checked + audit.rules_not_applicable).toBe(auditRules.length)
    },
  )

  it('says one thing of a rule and a subject, its weeks inside', () => {
    const { findings } = auditProgram(soundAthletes.growing())
    const keys = findings.map(({ rule, where }) => `${rule} ${where}`)
    expect(new Set(keys).size).toBe(keys.length)
  })

  it('judges a week alone as it judges it in its program', () => {
    const { weeks, ...request } = soundAthletes.strong()
    const week = weeks[2]!
    week.workouts[0]!.minutes -= 5
    const alone = auditWeek({ ...request, week }).filter(({ severity }) => severity === 'fail')
    expect(alone.map(({ rule, weeks }) => ({ rule, weeks }))).toEqual([{ rule: 'N18', weeks: [3] }])
  })
})

/** What is not as it should be, by rule and by rule and subject. */
function openOf(program: AuditRequest): Map<string, Finding> {
  const open = auditProgram(program).findings.filter(({ severity }) => severity !== 'pass')
  return new Map(open.map((finding) => [finding.rule, finding]))
}

import { describe, expect, it } from 'vitest'
import { auditSchema, type Finding } from '@/lib/domain/program/schema'
import { exchange, exercisesOf, replan, retrain } from '@/testing/programs/break-program'
import { plainProgram } from '@/testing/programs/plain-program'
import { sampleAthletes } from '@/testing/samples/sample-athletes'
import { soundAthletes, type SoundAthlete } from '@/testing/programs/sound-athletes'
import { auditProgram, auditRules, auditWeek, programRules } from './audit-program'
import type { AuditRequest } from './audited-program'

interface Break {
  rule: string
  how: string
  athlete: SoundAthlete
  apply: (program: AuditRequest) => void
  /** Part of what the athlete is told. */
  says: string
  /** Rules that cannot hold either. */
  follows?: string[]
}

const breaks: Break[] = [
  {
    rule: 'R01',
    how: 'a week is missing',
    athlete: 'strong',
    apply: ({ weeks }) => void weeks.pop(),
    says: 'You asked for 6 weeks of 2 days; the program has weeks 1,2,3,4,5',
  },
  {
    rule: 'R01',
    how: 'a day is on another weekday',
    athlete: 'strong',
    apply: (program) => {
      program.weeks[1]!.workouts[1]!.weekday = 'sat'
      replan(program)
    },
    says: 'Week 2 trains on mon sat; your days are mon thu',
  },
  {
    rule: 'R02',
    how: 'an alternative needs what the athlete does not have',
    athlete: 'atHome',
    apply: (program) => (exercisesOf(program, {})[0]!.alternatives = ['trap-bar-deadlift']),
    says: 'needs equipment you do not have',
  },
  {
    rule: 'R03',
    how: 'a range of repetitions is upside down',
    athlete: 'strong',
    apply: (program) => {
      for (const set of exercisesOf(program, { week: 2, id: 'dumbbell-curl' })[0]!.sets) {
        Object.assign(set, { amount_min: 12, amount_max: 10 })
      }
      replan(program)
    },
    says: 'the smaller number first',
  },
  {
    rule: 'R03',
    how: 'an hour and a half of one exercise',
    athlete: 'new',
    apply: (program) => {
      const [last] = exercisesOf(program, { week: 2, id: 'seated-leg-curl' })
      exchange(last!, 'bike-steady')
      last!.measure = 'minutes'
      retrain(last!, { sets: 1, reps: 90 })
      replan(program)
    },
    says: 'asks for 90 min; possible is 5 to 60 min',
  },
  {
    rule: 'R05',
    how: 'a day repeats another',
    athlete: 'new',
    apply: (program) => {
      const [first, second] = program.weeks[1]!.workouts
      second!.exercises.forEach((exercise, index) => {
        exchange(exercise, first!.exercises[index]!.exercise_id)
        exercise.sets = structuredClone(first!.exercises[index]!.sets)
      })
      replan(program)
    },
    says: 'Two sessions of week 2 are alike',
  },
  {
    rule: 'N03',
    how: 'a lift has a set more than planned',
    athlete: 'strong',
    apply: (program) => {
      const rows = structuredClone(program.blueprint.weeks[1]!.days)
      retrain(exercisesOf(program, { week: 2, id: 'lat-pulldown' })[0]!, { sets: 4 })
      replan(program)
      program.blueprint.weeks[1]!.days = rows
    },
    says: '4 × 8–10 reps RIR 2, planned 3 × 8–10 reps RIR 2',
  },
  {
    rule: 'N03',
    how: 'another exercise stands in a slot than was chosen for it',
    athlete: 'new',
    apply: (program) => exchange(exercisesOf(program, { week: 2 })[0]!, 'hack-squat-machine'),
    says: 'planned Leg press',
  },
  {
    rule: 'N18',
    how: 'a session claims to be shorter than it is',
    athlete: 'strong',
    apply: ({ weeks }) => void (weeks[2]!.workouts[0]!.minutes -= 5),
    says: 'by our clock it takes',
  },
  {
    rule: 'N02',
    how: 'a dumbbell exercise has a percentage',
    athlete: 'strong',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 2, id: 'dumbbell-curl' })[0]!, { pct_1rm: 70 })
      replan(program)
    },
    says: 'a percentage of a lift that is not tested',
  },
  {
    rule: 'N02',
    how: 'a lift that nobody knows has a weight',
    athlete: 'new',
    apply: (program) => {
      for (const set of exercisesOf(program, { week: 2 })[0]!.sets) set.load_kg = 100
    },
    says: 'a weight though no maximum is known',
  },
  {
    rule: 'N12',
    how: 'a bar weighs a kilogram more than its plates',
    athlete: 'strong',
    apply: (program) => {
      for (const set of exercisesOf(program, { week: 2 })[0]!.sets) set.load_kg! += 1
    },
    says: 'plates, dumbbells or pins of most gyms do not make',
  },
  {
    rule: 'R40',
    how: 'nine weeks without a deload',
    athlete: 'strong',
    apply: (program) => {
      const { weeks, blueprint, profile } = program
      profile.duration_weeks = 9
      for (const week of [3, 4, 5, 6, 7, 8]) {
        weeks[week] = structuredClone({ ...weeks[2]!, week: week + 1 })
        blueprint.weeks[week] = structuredClone({ ...blueprint.weeks[2]!, week: week + 1 })
      }
    },
    says: 'hard week 9 in a row; after 6',
  },
  {
    rule: 'R41',
    how: 'a deload keeps the sets of the week before',
    athlete: 'strong',
    apply: (program) => {
      for (const each of exercisesOf(program, { week: 4 })) {
        retrain(each, { sets: 2 * each.sets.length })
      }
      replan(program)
    },
    says: 'of the sets of week 3; above 75 %',
  },
  {
    rule: 'R41',
    how: 'a deload keeps the reserve of the week before',
    athlete: 'strong',
    apply: (program) => {
      for (const each of exercisesOf(program, { week: 4 })) retrain(each, { rir: 2 })
      replan(program)
    },
    says: 'leave 0 more than those of week 3',
  },
  {
    rule: 'R25',
    how: 'a beginner goes to failure',
    athlete: 'new',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 4 })[0]!, { rir: 0 })
      replan(program)
    },
    says: 'leaves nothing in reserve',
  },
  {
    rule: 'R25',
    how: 'a beginner tests a maximum',
    athlete: 'new',
    apply: (program) => {
      program.weeks[3]!.workouts[1]!.kind = 'test'
      replan(program)
    },
    says: 'tests maxima',
  },
  {
    rule: 'N09',
    how: 'an overhead press to failure, alone and without a rack',
    athlete: 'alone',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 2, id: 'overhead-press' })[0]!, { rir: 0 })
      replan(program)
    },
    says: 'neither a rack nor a spotter',
  },
  {
    rule: 'N13',
    how: 'nobody tells the beginner an easier form',
    athlete: 'atHome',
    apply: (program) => {
      for (const each of exercisesOf(program, {})) each.cue = 'Stay tight.'
    },
    says: 'no easier form is named',
  },
  {
    rule: 'N10',
    how: 'somebody of 105 kg drops from a box',
    athlete: 'fast',
    apply: (program) => {
      Object.assign(program.profile, { weight_kg: 105, height_cm: 195, fitness_level: 'advanced' })
      exchange(exercisesOf(program, { week: 2, id: 'countermovement-jump' })[0]!, 'depth-jump')
      replan(program)
    },
    says: 'drops you from a box',
  },
  {
    rule: 'N10',
    how: 'jumps come on two days in a row',
    athlete: 'fast',
    apply: (program) => {
      program.blueprint.weekdays = ['mon', 'tue']
      for (const { workouts } of program.weeks) {
        const [first, second] = workouts
        second!.weekday = 'tue'
        const jump = second!.exercises[0]!
        const like = first!.exercises[0]!
        exchange(jump, 'box-jump')
        Object.assign(jump, { measure: like.measure, sets: structuredClone(like.sets) })
      }
      replan(program)
    },
    says: 'landings want 48 hours between them',
  },
  {
    rule: 'N11',
    how: 'a jump is repeated twelve times',
    athlete: 'fast',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 2, id: 'countermovement-jump' })[0]!, { reps: 12 })
      replan(program)
    },
    says: 'after 10 it is no longer fast',
  },
  {
    rule: 'N11',
    how: 'jumps come behind everything else',
    athlete: 'fast',
    apply: ({ weeks }) => {
      const { exercises } = weeks[1]!.workouts[0]!
      exercises.push(exercises.shift()!)
    },
    says: 'behind other work',
  },
  {
    rule: 'R60',
    how: 'a fifteen-year-old lifts more than 80 %',
    athlete: 'young',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 2 })[0]!, { reps: 4 })
      replan(program)
    },
    says: 'of the maximum; at your age at most 80 %',
  },
  {
    rule: 'R61',
    how: 'somebody of seventy keeps one in reserve',
    athlete: 'old',
    apply: (program) => {
      retrain(exercisesOf(program, { week: 3, id: 'seated-leg-curl' })[0]!, { rir: 1 })
      replan(program)
    },
    says: 'at your age at least RIR 2',
  },
  {
    rule: 'N19',
    how: 'nothing asks for balance at seventy',
    athlete: 'old',
    apply: (program) => {
      for (const each of exercisesOf(program, { id: 'supported-single-leg-stand' })) {
        exchange(each, 'front-plank')
      }
      replan(program)
    },
    says: 'no work on one leg or one side',
  },
  {
    rule: 'R55',
    how: 'two exercises for the chest share a superset',
    athlete: 'strong',
    apply: (program) => {
      for (const id of ['bench-press', 'cable-fly']) {
        exercisesOf(program, { week: 2, day: 1, id })[0]!.superset = 'A'
      }
      replan(program)
    },
    says: 'both train one muscle',
  },
  {
    rule: 'N21',
    how: 'a superset needs two barbells',
    athlete: 'strong',
    apply: (program) => {
      const [curl, extension] = exercisesOf(program, { week: 2, day: 2 }).slice(-2)
      exchange(curl!, 'barbell-curl')
      exchange(extension!, 'close-grip-bench-press')
      curl!.superset = extension!.superset = 'A'
      replan(program)
    },
    says: 'both need the same barbell',
  },
  {
    rule: 'R04',
    how: 'a note names a weight that nobody planned',
    athlete: 'strong',
    apply: ({ weeks }) => (weeks[2]!.note += ' Add 150 kg.'),
    says: '“150 kg”',
  },
  {
    rule: 'N23',
    how: 'a note asks to push through pain',
    athlete: 'strong',
    apply: ({ weeks }) => (weeks[2]!.note += ' Push through the pain.'),
    says: 'training through pain',
  },
]

describe('the audit of a written program', () => {
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
    expect(programRules.filter(({ id }) => !broken.has(id)).map(({ id }) => id)).toEqual([])
  })

  it.each(breaks)(
    '$rule catches that $how, only it does, and says so',
    ({ rule, athlete, apply, says, follows = [] }) => {
      const program = soundAthletes[athlete]()
      apply(program)
      const open = openOf(program)
      expect(new Set(open.map((finding) => finding.rule))).toEqual(new Set([rule, ...follows]))
      const said = open.filter((finding) => finding.rule === rule)
      expect(said.map(({ sentence }) => sentence).join('\n')).toContain(says)
    },
  )

  it.each(Object.keys(soundAthletes) as SoundAthlete[])(
    'finds nothing against the contract in the sound program of the %s athlete',
    (athlete) => {
      expect(openOf(soundAthletes[athlete]())).toEqual([])
    },
  )
})

describe('the audit as a whole', () => {
  const program = plainProgram(sampleAthletes[0]!.profile)
  const audit = auditSchema.parse(auditProgram(program))

  it('asks what was promised and what is good, and counts what it asked', () => {
    const rules = new Set(audit.findings.map(({ rule }) => rule))
    expect([...rules]).toEqual(expect.arrayContaining(['R01', 'N03', 'V1', 'F1', 'P2']))
    expect(audit.rules_checked).toBe(rules.size)
    expect(audit.rules_checked + audit.rules_not_applicable).toBe(auditRules.length)
  })

  it('says one thing of a rule and a subject, each in a sentence', () => {
    const keys = audit.findings.map(({ rule, where }) => `${rule} ${where}`)
    expect(new Set(keys).size).toBe(keys.length)
    for (const { sentence } of audit.findings) expect(sentence).toMatch(/^[A-Z0-9].*\.$/)
  })

  it('finds what makes a planned program worse: here a squat that loses its weight', () => {
    const worse = structuredClone(program)
    for (const { sets } of exercisesOf(worse, { week: 2, id: 'back-squat' })) {
      for (const set of sets) set.load_kg = 20
    }
    expect(failingIn(program)).not.toContain('C2')
    expect(failingIn(worse)).toContain('C2')
  })

  it('judges a week alone as it judges it in its program', () => {
    const { weeks, ...request } = soundAthletes.strong()
    const week = weeks[2]!
    week.workouts[0]!.minutes -= 5
    const alone = auditWeek({ ...request, week }).filter(({ severity }) => severity === 'fail')
    expect(alone.map(({ rule, weeks }) => ({ rule, weeks }))).toEqual([{ rule: 'N18', weeks: [3] }])
  })
})

function failingIn(program: AuditRequest): string[] {
  const { findings } = auditProgram(program)
  return findings.flatMap(({ rule, severity }) => (severity === 'fail' ? [rule] : []))
}

/** What the rules of a written program do not find as it should be; merit has its own trainings. */
function openOf(program: AuditRequest): Finding[] {
  const ids = new Set(programRules.map(({ id }) => id))
  return auditProgram(program).findings.filter(
    ({ severity, rule }) => severity !== 'pass' && ids.has(rule),
  )
}

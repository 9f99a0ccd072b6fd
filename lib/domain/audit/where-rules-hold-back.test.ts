import { describe, expect, it } from 'vitest'
import { volumeGroups } from '@/lib/domain/blueprint/styles/volume-groups'
import { volumeRanges } from '@/lib/domain/blueprint/styles/volume-ranges'
import { catalogue } from '@/lib/domain/catalogue/catalogue'
import { exchange, rowsOf } from '@/testing/trainings/break-training'
import { soundTrainings } from '@/testing/trainings/sound-trainings'
import { auditTraining, trainingRules } from './audit-training'
import type { Training, TrainingRow } from './training/training'

describe('volume', () => {
  it('fails only ten sets beyond what is too much', () => {
    const training = soundTrainings.size()
    exchange(training, 'incline-dumbbell-curl', 'dumbbell-lateral-raise')
    const raise = (sets: number) => {
      for (const id of ['dumbbell-lateral-raise', 'cable-lateral-raise']) {
        for (const row of rowsOf(training, id)) row.sets[0]!.sets = sets
      }
    }
    raise(12)
    expect(open(training, 'V2')).toEqual(['warn Side delts'])
    raise(14)
    expect(open(training, 'V2')).toEqual(['fail Side delts'])
  })

  it('names all groups that get little in one warning', () => {
    const training = soundTrainings.size()
    exchange(training, 'bench-press', 'machine-shoulder-press')
    for (const id of ['back-squat', 'machine-leg-press', 'bulgarian-split-squat']) {
      for (const row of rowsOf(training, id)) row.sets[0]!.sets = 2
    }
    const [finding, ...others] = auditTraining(training).filter(({ rule }) => rule === 'V1')
    expect(others).toEqual([])
    expect(finding).toMatchObject({ severity: 'warn', measured: 'chest 4 of 7, quads 6 of 7 sets' })
    expect(finding!.sentence).toContain('your chest 4 of 7 and quads 6 of 7')
  })

  it('counts a cluster of rest-pause as one set', () => {
    const training = soundTrainings.size()
    for (const row of rowsOf(training, 'back-squat')) row.sets[0]!.sets = 28
    expect(open(training, 'V2')).toEqual(['warn Quads'])
    for (const row of rowsOf(training, 'back-squat')) row.rest_seconds = 20
    expect(open(training, 'V2')).toEqual([])
  })

  it('asks no size of a short week, and no chest of a weightlifter', () => {
    const training = soundTrainings.size()
    exchange(training, 'bench-press', 'machine-shoulder-press')
    expect(open(training, 'V1')).toHaveLength(1)
    expect(open({ ...training, style: 'weightlifting' }, 'V1')).toEqual([])
    const form = { ...training.form!, session_minutes: 30 }
    expect(open({ ...training, form }, 'V1')).toEqual([])
  })
})

describe('movements', () => {
  it('counts every pull in a taste of a week, where hardly a set is hard', () => {
    const training = soundTrainings.size()
    const pulls = (reserve: number) => {
      for (const { days } of training.weeks) {
        for (const row of days.flatMap((day) => day.rows).filter(isPull)) {
          for (const group of row.sets) group.rir = reserve
        }
      }
    }
    pulls(7)
    expect(open(training, 'V5')).toEqual(['fail '])
    expect(open({ ...training, weeks: training.weeks.slice(0, 1) }, 'V5')).toEqual([])
  })

  const withoutPulls = () => {
    const training = soundTrainings.size()
    for (const { days } of training.weeks) {
      for (const day of days) day.rows = day.rows.filter((row) => !isPull(row))
    }
    return training
  }

  it('says once that nothing is pulled', () => {
    const training = withoutPulls()
    expect(open(training, 'V6')).toEqual(['fail Pull'])
    expect(open(training, 'V5')).toEqual([])
  })

  it('warns a strength athlete of it, and leaves alone who works around a joint', () => {
    const training = withoutPulls()
    expect(open({ ...training, style: 'strength' }, 'V6')).toEqual(['warn Pull'])
    const form = { ...training.form!, limited: true }
    expect(open({ ...training, form }, 'V6')).toEqual([])
  })

  it('only warns a strength athlete of little pulling', () => {
    const training = soundTrainings.size()
    for (const row of training.weeks.flatMap(({ days }) => days.flatMap(({ rows }) => rows))) {
      if (isPull(row)) row.sets[0]!.sets = row.exercise.id === 'barbell-row' ? 1 : 0
    }
    expect(open(training, 'V5')).toEqual(['fail '])
    expect(open({ ...training, style: 'strength' }, 'V5')).toEqual(['warn '])
  })

  it('wants no barbell practice of whoever has no barbell', () => {
    const training = { ...soundTrainings.size(), style: 'strength' as const }
    expect(open(training, 'F1')).toEqual(['warn Squat', 'warn Bench press'])
    const form = { ...training.form!, allowed: new Set(['dumbbell-bench-press']) }
    expect(open({ ...training, form }, 'F1')).toEqual([])
  })

  it('wants none of beginners of an age, who meet the lifts on machines', () => {
    const training = { ...soundTrainings.size(), style: 'strength' as const }
    const form = { ...training.form!, senior: true }
    expect(open({ ...training, form, level: 'beginner' }, 'F1')).toEqual([])
    expect(open({ ...training, form }, 'F1')).not.toEqual([])
  })
})

describe('time', () => {
  const short = () => {
    const training = soundTrainings.size()
    for (const day of training.weeks.flatMap(({ days }) => days)) day.minutes = 33
    return training
  }

  it('need not be filled where every group stands at the upper end of its range', () => {
    const training = short()
    expect(open(training, 'T1')).toEqual(['fail '])
    const ranges = volumeRanges('hypertrophy', 'intermediate')
    for (const day of training.weeks.flatMap(({ days }) => days.slice(0, 1))) {
      day.rows = volumeGroups.map((group) => directRow(day.rows[0]!, group, ranges[group].hi))
    }
    expect(open(training, 'T1')).toEqual([])
  })

  it('is held to 105 minutes where a session has more', () => {
    const training = soundTrainings.size()
    for (const day of training.weeks.flatMap(({ days }) => days)) day.minutes = 82
    const form = { ...training.form!, days_per_week: 2, minutes_by_day: { mon: 150, thu: 150 } }
    for (const week of training.weeks) week.days = week.days.slice(0, 2)
    expect(open({ ...training, form }, 'T1')).toEqual([])
  })
})

describe('tests and heavy days', () => {
  it('expects no more of a small lift after eight weeks', () => {
    const training = soundTrainings.strong()
    const test = training.weeks[11]!
    for (const group of test.days[2]!.rows[1]!.sets) group.load_kg = 50
    const form = { ...training.form!, lifts: new Map([['bench-press', { load_kg: 50, reps: 1 }]]) }
    const eight = { ...training, form, weeks: [...training.weeks.slice(0, 7), test] }
    expect(open(eight, 'P1')).toEqual([])
    const large = new Map([['bench-press', { load_kg: 65, reps: 1 }]])
    expect(open({ ...eight, form: { ...form, lifts: large } }, 'P1')).toEqual([
      'warn Barbell bench press',
    ])
    expect(open({ ...training, form }, 'P1')).toEqual(['warn Barbell bench press'])
  })

  it('lets a light squat stand before a heavy deadlift', () => {
    const training = soundTrainings.strong()
    for (const { days } of training.weeks.slice(0, 11)) days[2]!.weekday = 'tue'
    for (const { days } of training.weeks.slice(0, 11)) days[1]!.weekday = 'thu'
    expect(open(training, 'N16')).toEqual(['warn Day 1'])
    for (const row of rowsOf(training, 'back-squat')) row.part = 'main'
    expect(open(training, 'N16')).toEqual([])
  })
})

describe('forms', () => {
  it('asks for no harder form than the athlete may do', () => {
    const training = soundTrainings.home()
    exchange(training, 'decline-push-up', 'incline-push-up')
    expect(open(training, 'X2')).toEqual(['fail Incline push-up'])
    const allowed = new Set(
      [...training.form!.allowed].filter((id) => !/^(floor|decline|backpack-push)/.test(id)),
    )
    expect(open({ ...training, form: { ...training.form!, allowed } }, 'X2')).toEqual([])
    expect(open({ ...training, level: 'beginner' }, 'X2')).toEqual([])
  })
})

function open(training: Training, id: string): string[] {
  const rule = trainingRules.find((each) => each.id === id)!
  return auditTraining(training, [rule])
    .filter(({ severity }) => severity !== 'pass')
    .map(({ severity, where }) => `${severity} ${where}`)
}

function isPull({ exercise }: TrainingRow): boolean {
  return ['horizontal_pull', 'vertical_pull', 'rear_raise'].includes(exercise.pattern)
}

function directRow(row: TrainingRow, group: string, sets: number): TrainingRow {
  const muscles: Record<string, string> = { back: 'lats', core: 'abs' }
  const muscle = muscles[group] ?? group
  const exercise = catalogue.find(
    ({ primary, pattern }) => primary[0] === muscle && pattern !== 'knee' && pattern !== 'hinge',
  )!
  return { ...row, exercise, sets: [{ ...row.sets[0]!, sets }] }
}

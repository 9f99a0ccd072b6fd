import { describe, expect, test } from 'vitest'
import { assessRequest } from '@/lib/domain/blueprint/assess-request'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { sampleSize } from '@/testing/sampling'
import { sampleProfiles } from '@/testing/programs/sample-profiles'
import { soundAthletes } from '@/testing/programs/sound-athletes'
import { writeProgram } from '@/testing/programs/write-program'
import { explainProgram } from './explain-program'
import { reportProgram } from './report-program'
import { muscleGroupWords } from '@/lib/domain/words/words'
import { weeklySets } from '@/lib/domain/program/weekly-sets'

const written = sampleProfiles(sampleSize(300), 5, [])
  .filter((profile) => !assessRequest(profile).refusal)
  .map((profile) => writeProgram(profile))

describe('the report of a program', () => {
  test('counts the sets that are written, week by week', () => {
    for (const program of written) {
      const { muscles, weeks } = reportProgram(program)
      expect(weeks.map(({ week }) => week)).toEqual(program.weeks.map(({ week }) => week))
      for (const [index, week] of program.weeks.entries()) {
        const counted = weeklySets(week)
        for (const muscle of muscles) {
          expect(muscle.weeks[index]?.sets).toBe(counted[muscle.group])
        }
      }
    }
  })

  test('marks exactly the weeks that the audit warns of', () => {
    const broken = soundAthletes.growing()
    for (const { workouts } of broken.weeks.slice(0, 3)) {
      for (const { exercises } of workouts) {
        for (const each of exercises) each.written = each.written.slice(0, 1)
      }
    }
    expect(marked(broken).length).toBeGreaterThan(5)
    for (const program of [...written, broken]) expect(marked(program)).toEqual(warned(program))
  })

  test('gives deloads and tapers no range', () => {
    const { muscles, weeks } = reportProgram(soundAthletes.strong())
    const easy = weeks.flatMap(({ phase }, index) =>
      phase === 'deload' || phase === 'taper' ? [index] : [],
    )
    expect(easy).toHaveLength(2)
    for (const muscle of muscles) {
      expect(easy.map((index) => muscle.weeks[index]?.range)).toEqual([null, null])
      expect(muscle.weeks[0]?.range).not.toBeNull()
    }
  })

  test('has the minutes that stand beside the sessions', () => {
    for (const program of written) {
      expect(
        reportProgram(program).minutes.map(({ sessions }) => sessions.map((one) => one.minutes)),
      ).toEqual(program.weeks.map(({ workouts }) => workouts.map(({ minutes }) => minutes)))
    }
  })
})

/** `Chest 3` for every week of a muscle outside its range. */
function marked(program: AuditRequest): string[] {
  return reportProgram(program)
    .muscles.flatMap(({ group, weeks }) =>
      weeks
        .filter(({ outside }) => outside)
        .map(({ week }) => `${muscleGroupWords[group]} ${week}`),
    )
    .sort()
}

function warned(program: AuditRequest): string[] {
  const names = Object.values(muscleGroupWords)
  return auditProgram(program)
    .findings.filter(({ rule, severity }) => rule === 'R10' && severity !== 'pass')
    .filter(({ where }) => names.includes(where))
    .flatMap(({ where, weeks }) => weeks.map((week) => `${where} ${week}`))
    .sort()
}

describe('why a program looks as it does', () => {
  const reasonsOf = ({ weeks, ...program }: AuditRequest) =>
    explainProgram({ ...program, program_weeks: weeks }, reportProgram({ ...program, weeks }))

  test('is said in whole sentences for everybody', () => {
    for (const program of written) {
      const reasons = reasonsOf(program)
      expect(reasons.length).toBeGreaterThanOrEqual(5)
      for (const { sentence } of reasons) {
        expect(sentence).toMatch(/^[A-Z\d].*\.$/)
        expect(sentence).not.toMatch(/undefined|null|NaN|Infinity| {2}|\.\./)
      }
    }
  })

  test('names the numbers of this athlete', () => {
    const program = soundAthletes.strong()
    program.profile.limitations = ['knee', 'pregnancy']
    program.profile.excluded_exercises = ['Burpee']
    const reasons = new Map(reasonsOf(program).map(({ topic, sentence }) => [topic, sentence]))
    expect(reasons.get('Phases')).toContain('Accumulation (weeks 1–5)')
    expect(reasons.get('Phases')).toContain('Taper (week 12)')
    expect(reasons.get('Phases')).toContain('No more than 5 hard weeks')
    expect(reasons.get('Days')).toContain('4 days a week: Monday Upper body A')
    expect(reasons.get('Volume')).toContain('10 sets for the chest, 12 for the back')
    expect(reasons.get('Weights')).toContain('back-squat 120 kg × 5')
    expect(reasons.get('Your limits')).toBe(
      'Exercises that are hard on the knee are left out; others train the same muscles. Positions that do not suit a pregnancy are left out. Left out as you asked: Burpee.',
    )
  })

  test('follows a climb to its first peak, and explains effort where no weight is known', () => {
    const peak = new Map(
      reasonsOf(soundAthletes.strong()).map(({ topic, sentence }) => [topic, sentence]),
    )
    expect(peak.get('Progression')).toContain('in week 11.')
    const home = new Map(
      reasonsOf(soundAthletes.atHome()).map(({ topic, sentence }) => [topic, sentence]),
    )
    expect(home.get('Weights')).toContain('There are no kilograms')
  })
})

import { expect, test } from 'vitest'
import { programToShow } from '@/testing/plans/program-to-show'
import type { Finding } from '@/lib/domain/program/schema'
import { fullProgram } from './full-program'
import type { ProgramRecord } from './program-record'
import { fullProgramSchema, type StatusView } from './views'

const shown = programToShow({
  height_cm: 180,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: '',
  fitness_level: 'intermediate',
  duration_weeks: 4,
  days_per_week: 3,
})
const instant = '2026-11-28T12:00:00.000Z'
const usage = {
  ...{ calls: 1, prompt_tokens: 1, cached_tokens: 0, completion_tokens: 1, reasoning_tokens: 0 },
  ...{ estimated: false, cost_usd: null },
}

const plain = { withBlueprint: false, log: null }

/** A program of four weeks of which the first two have landed. */
const record: ProgramRecord = {
  alone: [],
  changes: [],
  ...shown,
  workouts: [],
  time_zone: 'UTC',
  schedule: { week_one: '2026-11-30', pauses: [] },
  state: stateOf(2),
  weeks: shown.weeks.slice(0, 2),
  metadata: null,
  audit: null,
  provenance: {
    ...{ writer: 'coach', model: 'built-in-coach', schema_version: 2, prompt_version: '1' },
    ...{ knowledge_version: '1', catalogue_version: '1', blueprint_version: 1 },
  },
}

test('a client walks from the weeks to the first set', () => {
  const program = fullProgramSchema.parse(fullProgram(record, plain))
  const exercise = program.weeks[0]!.workouts[0]!.exercises[0]!
  expect(exercise.name).toBe(shown.exercises[exercise.exercise_id]!.name)
  expect(exercise.sets[0]!.amount_max).toBeGreaterThan(0)
  expect(exercise.warm_up).toEqual(shown.weeks[0]!.workouts[0]!.exercises[0]!.warm_up)
  expect(program.weeks[0]).toMatchObject({ week: 1, status: 'done', version: 1, attempt: 1 })
  expect(program.revision).toBe(7)
})

test.each(['in_progress', 'failed', 'cancelled'] as const)(
  'a program that is %s carries the weeks that have landed, and keeps the place of the others',
  (status) => {
    const state = { ...record.state, status }
    const { weeks } = fullProgramSchema.parse(fullProgram({ ...record, state }, plain))
    expect(weeks.map(({ week }) => week)).toEqual([1, 2, 3, 4])
    expect(weeks.map(({ workouts }) => workouts.length)).toEqual([3, 3, 0, 0])
    const { phase, block } = shown.blueprint.weeks[3]!
    expect(weeks[3]).toEqual({
      ...{ week: 4, status: 'pending', version: null, attempt: 1, phase, block },
      ...{ title: '', focus: '', note: '', workouts: [], adjustments: [] },
    })
  },
)

test('what code asked for is sent only where something else is trained', () => {
  const [week] = record.weeks
  const [workout, ...others] = week!.workouts
  const [moved, ...rest] = workout!.exercises
  const asked = moved!.sets.slice(1)
  const exercises = [{ ...moved!, asked }, ...rest]
  const weeks = [{ ...week!, workouts: [{ ...workout!, exercises }, ...others] }]
  const sent = fullProgram({ ...record, weeks, state: stateOf(1) }, plain).weeks[0]!.workouts[0]!
  expect(sent.exercises[0]!.asked).toEqual(asked)
  for (const other of sent.exercises.slice(1)) expect(other).not.toHaveProperty('asked')
})

test('rules that passed stand apart from what was found', () => {
  const finding = (rule: string, severity: Finding['severity']): Finding => ({
    ...{ rule, severity, title: rule, where: '', weeks: [], measured: '', limit: '' },
    ...{ source: '', sentence: '' },
  })
  const findings = [
    finding('R01', 'pass'),
    finding('R02', 'fail'),
    finding('R03', 'warn'),
    finding('R04', 'info'),
  ]
  const audit = { version: 1, rules_checked: 4, rules_not_applicable: 1, findings }
  const sent = fullProgram({ ...record, audit }, plain).audit!
  expect(sent.findings.map(({ rule }) => rule)).toEqual(['R02', 'R03', 'R04'])
  expect(sent.passed.map(({ rule }) => rule)).toEqual(['R01'])
  expect(sent.rules_checked).toBe(4)
})

test('the blueprint comes only where it is asked for', () => {
  expect(fullProgram(record, plain)).not.toHaveProperty('blueprint')
  expect(fullProgram(record, { ...plain, withBlueprint: true }).blueprint).toEqual(shown.blueprint)
})

function stateOf(landed: number): StatusView {
  return {
    ...{ job_id: 'p', program_id: 'p', revision: 7, status: 'in_progress', progress: 52 },
    ...{ message: '', estimated_seconds_left: null, name: null, usage },
    ...{ pulse: { activity: 'writing', silent_seconds: 1, slowed_by: null }, next_tries: [] },
    understood: [],
    weeks: shown.weeks.map(({ week }) => ({
      ...{ week, attempt: 1 },
      status: week <= landed ? ('done' as const) : ('pending' as const),
      version: week <= landed ? 1 : null,
    })),
    timings: {
      ...{ created_at: instant, started_at: null, metadata_at: null, finished_at: null },
      elapsed_seconds: 1,
    },
  }
}

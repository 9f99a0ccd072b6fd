import { expect, test } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { auditProgram } from '@/lib/domain/audit/audit-program'
import type { LiftAnchor } from '@/lib/domain/blueprint/loads/reanchor'
import type { Audit } from '@/lib/domain/program/schema'
import { writeProgram } from '@/testing/programs/write-program'
import { changeLift } from './change-lift'
import { anchoredProfile, projectAnchors, weeksAnew } from './project-anchors'

const profile = athleteProfileSchema.parse({
  height_cm: 178,
  weight_kg: 80,
  goal_category: 'strength',
  goal_raw: '',
  fitness_level: 'advanced',
  duration_weeks: 12,
  days_per_week: 4,
  session_minutes: 75,
  known_lifts: [
    { exercise: 'Back squat', weight: 180, reps: 5 },
    { exercise: 'Bench press', weight: 130, reps: 5 },
    { exercise: 'Deadlift', weight: 210, reps: 5 },
  ],
})
const { blueprint, metadata, weeks } = writeProgram(profile)

test.each([
  ['lighter from the first day', 145, 1, 1],
  ['lighter in the middle of a block', 145, 3, 2],
  ['heavier in the middle of a block', 215, 3, 2],
  ['lighter shortly before the test', 145, 11, 1],
  ['heavier shortly before the test', 215, 11, 3],
])('a program whose squat is %s is as sound as before', (_, load_kg, from_week, from_day) => {
  const anchor = { lift: 'back-squat', load_kg, reps: 5, rir: null, from_week, from_day }
  const before = auditProgram({ profile, blueprint, metadata, weeks })
  expect(troublesOf(auditWith(anchor))).toEqual(troublesOf(before))
})

function auditWith(anchor: LiftAnchor): Audit {
  const state = weeks.map((week, index) => ({ week, basis: blueprint.weeks[index]! }))
  const changed = changeLift(
    { profile, blueprint, anchors: [], trained: [], weeks: state },
    anchor,
  ).weeks
  expect(changed.length).toBeGreaterThan(0)
  return auditProgram({
    profile: anchoredProfile(profile, [anchor]),
    blueprint: projectAnchors(blueprint, profile, [anchor]),
    metadata,
    weeks: weeks.map((week) => changed.find((each) => each.week === week.week) ?? week),
    weightsAnew: weeksAnew([anchor]),
  })
}

function troublesOf({ findings }: Audit): string[] {
  return findings
    .filter(({ severity }) => severity === 'fail' || severity === 'warn')
    .map(({ rule, where }) => `${rule} ${where}`)
}

import { expect, it } from 'vitest'
import type { BlueprintWeek, Row } from '@/lib/domain/blueprint/schema'
import { weeklySets } from '@/lib/domain/program/weekly-sets'
import { muscleGroupSchema } from '@/lib/domain/vocabulary'
import { composeWeek } from './compose-week'
import { readWeek } from './loose-reply'
import { program } from '@/testing/programs/written-program'

const { profile, blueprint, metadata, weekReply } = program({
  duration_weeks: 8,
  goal_category: 'hypertrophy',
})

/** A week whose rows leave more room than its muscles may use together. */
const week = widened(blueprint.weeks[1]!)

function widened(week: BlueprintWeek): BlueprintWeek {
  return {
    ...week,
    days: week.days.map((day) => ({
      ...day,
      rows: day.rows.map((row) => ({
        ...row,
        sets_min: Math.max(1, row.sets - 1),
        sets_max: row.sets + 1,
      })),
    })),
  }
}

function composed(sets: (row: Row) => number) {
  const said = weekReply(2)
  const reply = {
    ...said,
    days: said.days.map((day) => ({
      ...day,
      exercises: day.exercises.map((exercise) => {
        const row = week.days
          .find((each) => each.day === day.day)!
          .rows.find((each) => each.slot === exercise.slot)!
        return { ...exercise, sets: sets(row) }
      }),
    })),
  }
  const { value } = composeWeek({
    profile,
    blueprint,
    metadata,
    week,
    reply: readWeek(reply, null),
  })
  return value!
}

it.each([
  ['all', (row: Row) => row.sets_max],
  ['none', (row: Row) => row.sets_min],
])('no muscle moves more than a set from its plan when %s of the room is used', (_, sets) => {
  const week = composed(sets)
  const written = weeklySets(week)
  const planned = weeklySets({
    workouts: week.workouts.map(({ exercises }) => ({
      exercises: exercises.map((exercise) => ({ ...exercise, written: exercise.planned })),
    })),
  })
  for (const group of muscleGroupSchema.options) {
    expect(Math.abs(written[group] - planned[group]), group).toBeLessThanOrEqual(1)
  }
  expect(week.adjustments.some(({ reason }) => reason.includes('one set a week'))).toBe(true)
})

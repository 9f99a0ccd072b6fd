import { countSets } from '@/lib/domain/measures/count-sets'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import { exerciseOfSlot } from '@/lib/domain/program/planned-sets'
import type { Adjustment } from '@/lib/domain/program/schema'
import { muscleGroupSchema, type MuscleGroup } from '@/lib/domain/vocabulary'
import { muscleGroupWords } from '@/lib/domain/words/words'
import type { LooseWeek } from './loose-reply'
import type { WeekRequest } from './week-request'

/** A muscle group's week may differ from its plan by this many fractional sets: the limit of rule N03. */
const ROOM = 1

interface Asked {
  day: number
  slot: string
  entry: CatalogueEntry
  planned: number
  sets: number
  adjustment?: Adjustment
}

/**
 * Keeps every muscle group's week within one fractional set of its plan (rule N03). Each row's sets
 * are within that row's range, but added up they may be too many or too few; then rows are set back
 * to the plan, the last of the week first. Returns the reply without those sets, and what was changed.
 */
export function holdVolume(request: WeekRequest): {
  reply: LooseWeek
  adjustments: Adjustment[]
} {
  const { reply } = request
  const rows = askedRows(request)
  for (let group = strayed(rows); group; group = strayed(rows)) {
    const row = rows.findLast((each) => moves(each, group.name, group.over))
    if (!row) break
    row.adjustment = {
      where: `${row.slot}, ${row.entry.name}, sets`,
      asked: String(row.sets),
      stored: String(row.planned),
      reason: `The plan for ${muscleGroupWords[group.name].toLowerCase()} has room for one set a week.`,
    }
    row.sets = row.planned
  }
  const held = rows.filter(({ adjustment }) => adjustment)
  const isHeld = (day: number | null, slot: string) =>
    held.some((row) => row.day === day && row.slot === slot)
  return {
    reply: {
      ...reply,
      days: reply.days.map((day) => ({
        ...day,
        exercises: day.exercises.map((exercise) =>
          isHeld(day.day, exercise.slot) ? { ...exercise, sets: null } : exercise,
        ),
      })),
    },
    adjustments: held.flatMap(({ adjustment }) => adjustment ?? []),
  }
}

/** The sets of every row as they would be written, without power work. */
function askedRows({ blueprint, metadata, week, reply }: WeekRequest): Asked[] {
  return week.days.flatMap(({ day, rows }) => {
    const said = reply.days.find((each) => each.day === day)?.exercises ?? []
    return rows.flatMap((row): Asked[] => {
      const slot = blueprint.slots.find((each) => each.slot === row.slot)
      const choice = metadata.slots.find((each) => each.slot === row.slot)
      const entry = choice && exerciseById(exerciseOfSlot(choice, week.block))
      if (!entry || slot?.role === 'power') return []
      const asked = said.find((each) => each.slot === row.slot)?.sets ?? row.sets
      const sets = Math.min(row.sets_max, Math.max(row.sets_min, asked))
      return [{ day, slot: row.slot, entry, planned: row.sets, sets }]
    })
  })
}

function strayed(rows: Asked[]): { name: MuscleGroup; over: boolean } | undefined {
  const asked = countSets(rows)
  const planned = countSets(rows.map(({ entry, planned: sets }) => ({ entry, sets })))
  const name = muscleGroupSchema.options.find(
    (group) => Math.abs(asked[group] - planned[group]) > ROOM,
  )
  return name && { name, over: asked[name] > planned[name] }
}

function moves({ entry, planned, sets }: Asked, group: MuscleGroup, over: boolean) {
  return (over ? sets > planned : sets < planned) && countSets([{ entry, sets: 1 }])[group] > 0
}

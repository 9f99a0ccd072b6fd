import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { isMainTag, type Tag } from '@/lib/domain/blueprint/styles/tags'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Exercise, ProgramSet, Week, Workout } from '@/lib/domain/program/schema'
import { minutesOfRounds } from '@/lib/domain/measures/rounds'
import type { Measure } from '@/lib/domain/vocabulary'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { trainingForm } from './training-form'
import type { RowPart, SetGroup, Training, TrainingDay, TrainingRow } from './training'

/** A written program of ours as the facts that the rules of merit read. */
export function trainingOfProgram({
  profile,
  blueprint,
  weeks,
  weightsAnew,
  swapped,
}: Omit<AuditRequest, 'metadata'>): Training {
  const tags = new Map(blueprint.slots.map(({ slot, tag }) => [slot, tag]))
  return {
    style: blueprint.style,
    level: blueprint.level,
    form: trainingForm(profile, deriveAthlete(profile, blueprint.wishes), {
      weightsAnew,
      swapped,
    }),
    weeks: weeks.map(({ week, phase, block, workouts }: Week) => ({
      week,
      phase,
      block,
      days: workouts.map((workout) => dayOf(workout, tags)),
    })),
  }
}

function dayOf(
  { weekday, minutes, kind, exercises }: Workout,
  tags: ReadonlyMap<string, Tag>,
): TrainingDay {
  return {
    weekday,
    minutes,
    test: kind === 'test',
    rows: exercises.flatMap((exercise) => rowOf(exercise, tags.get(exercise.slot))),
  }
}

/** Nothing where the catalogue does not know the exercise: the contract says that (R02). */
function rowOf(written: Exercise, tag: Tag | undefined): TrainingRow[] {
  const exercise = exerciseById(written.exercise_id)
  if (!exercise) return []
  const work = written.sets.filter(({ kind }) => kind !== 'warm_up')
  return [
    {
      exercise,
      part: tag ? partOf(tag, work) : written.role,
      sets: equalSets(work).map(groupOf),
      rest_seconds: written.rest_seconds,
      minutes: minutesOf(written.measure, written.exercise_id, work),
      progression: written.progression,
    },
  ]
}

/** Of conditioning; null for everything else. */
function minutesOf(
  measure: Measure,
  exerciseId: string,
  sets: readonly ProgramSet[],
): number | null {
  const amount = sets.reduce((sum, { amount_max }) => sum + amount_max, 0)
  if (measure === 'rounds') return minutesOfRounds(amount, exerciseId)
  return measure === 'minutes' ? amount : null
}

function groupOf(sets: readonly ProgramSet[]): SetGroup {
  const { amount_min, amount_max, rir, pct_1rm, load_kg } = sets[0]!
  return {
    ...{ sets: sets.length, amount_min, amount_max, rir, pct: pct_1rm, load_kg },
    open: false,
  }
}

/** Neighbours that ask for the same. */
function equalSets(sets: readonly ProgramSet[]): ProgramSet[][] {
  const groups: ProgramSet[][] = []
  for (const set of sets) {
    const group = groups.at(-1)
    if (group && isSame(group[0]!, set)) group.push(set)
    else groups.push([set])
  }
  return groups
}

function isSame(one: ProgramSet, other: ProgramSet): boolean {
  return (
    one.kind === other.kind &&
    one.amount_min === other.amount_min &&
    one.amount_max === other.amount_max &&
    one.rir === other.rir &&
    one.pct_1rm === other.pct_1rm &&
    one.load_kg === other.load_kg
  )
}

/** Heavy is what has its load planned in percent. */
function partOf(tag: Tag, sets: readonly ProgramSet[]): RowPart {
  if (tag === 'H' && sets.some(({ pct_1rm }) => pct_1rm !== null)) return 'heavy'
  if (isMainTag(tag)) return 'main'
  if (tag === 'p') return 'power'
  if (tag === 'k') return 'skill'
  if (tag === 'c') return 'conditioning'
  return tag === 's' ? 'secondary' : 'accessory'
}

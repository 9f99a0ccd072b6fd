import { noWishes } from '@/lib/domain/athlete/wishes'
import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import { styleOf } from '@/lib/domain/athlete/style'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import type { Blueprint, BlueprintWeek, Row, Slot } from '@/lib/domain/blueprint/schema'
import { roleOfTag, type Tag } from '@/lib/domain/blueprint/styles/tags'
import { catalogueEntry, exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Phase, Weekday } from '@/lib/domain/vocabulary'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { composeStory } from '@/lib/writing/compose-story'
import { composeWeek } from '@/lib/writing/compose-week'
import { readMetadata, readStory, readWeek } from '@/lib/writing/loose-reply'

/** Reps are the lower end of a range, but for percentages and fast work; rest in seconds. */
export type Line = readonly [
  id: string,
  tag: Tag,
  sets: number,
  amount: number,
  rest: number,
  percent?: number,
]

export interface SoundDay {
  weekday: Weekday
  lines: Line[]
}

export interface SoundShape {
  /** A letter a week: A I P T D. */
  phases: string
  /** Left in reserve in loading weeks. */
  rir: number
  days: SoundDay[]
}

/**
 * A small program by hand that every rule of a written program is content with, made without the planner and
 * without the coach, so that neither can change what the tests of these rules start from.
 */
export function soundProgram(answers: AthleteProfileInput, shape: SoundShape): AuditRequest {
  const profile = athleteProfileSchema.parse(answers)
  const blueprint: Blueprint = {
    version: 1,
    style: styleOf(profile),
    level: profile.fitness_level,
    phases: phasesOf(shape).map(({ phase, week }) => ({ phase, from_week: week, to_week: week })),
    weekdays: shape.days.map(({ weekday }) => weekday),
    targets: [],
    useful_minutes: null,
    projected: [],
    slots: slotsOf(shape),
    weeks: phasesOf(shape).map((place) => weekOf(place, shape)),
    notices: [],
    wishes: noWishes,
    answers: [],
  }
  const metadata = {
    ...composeStory(profile, blueprint, readStory({}, null)).value,
    ...composeMetadata(profile, blueprint, readMetadata({}, null)).value,
  }
  const weeks = blueprint.weeks.map(
    (week) => composeWeek({ profile, blueprint, metadata, week, reply: readWeek({}, null) }).value,
  )
  const program = structuredClone({ profile, blueprint, metadata, weeks })
  const rows = program.blueprint.weeks.flatMap(({ days }) => days.flatMap((day) => day.rows))
  const exercises = program.weeks.flatMap(({ workouts }) =>
    workouts.flatMap((day) => day.exercises),
  )
  exercises.forEach((exercise, index) => {
    exercise.cue = cueOf(exercise.exercise_id)
    rows[index]!.method = exercise.progression!.method
  })
  return program
}

const PHASES: Record<string, Phase> = {
  A: 'accumulation',
  I: 'intensification',
  P: 'realization',
  T: 'taper',
  D: 'deload',
}

type Place = Omit<BlueprintWeek, 'days'>

function phasesOf({ phases }: SoundShape): Place[] {
  return [...phases].map((letter, index): Place => {
    const block = 1 + [...phases.slice(0, index)].filter((each) => each === 'D').length
    return { week: index + 1, phase: PHASES[letter]!, block, phase_week: 1, phase_weeks: 1 }
  })
}

function slotsOf({ days }: SoundShape): Slot[] {
  return days.flatMap(({ lines }, day) =>
    lines.map(([id, tag], place): Slot => {
      const { pattern, primary } = catalogueEntry(id)
      return {
        slot: slotAt(day, place),
        day: day + 1,
        key: 'SQ',
        tag,
        role: roleOfTag(tag),
        pattern,
        muscles: primary,
        candidates: [id],
        variant: id,
        why: ['template'],
      }
    }),
  )
}

function weekOf(place: Place, { days, rir }: SoundShape): BlueprintWeek {
  return {
    ...place,
    days: days.map(({ weekday, lines }, day) => ({
      day: day + 1,
      weekday,
      kind: 'training',
      focus: `Session ${'ABCDEFG'[day]}`,
      focus_groups: [],
      minutes: 60,
      rows: lines.map((line, index) => rowOf(line, slotAt(day, index), { place, rir })),
    })),
  }
}

/** Half the sets in a deload, easily. */
function rowOf(
  [id, tag, sets, amount, rest, percent]: Line,
  slot: string,
  { place, rir }: { place: Place; rir: number },
): Row {
  const { measure } = catalogueEntry(id)
  const easy = place.phase === 'deload'
  const counted = measure === 'reps' && tag !== 'p'
  return {
    slot,
    exercise_id: null,
    measure,
    groups: [
      {
        kind: 'work',
        sets: easy ? Math.ceil(sets / 2) : sets,
        amount_min: amount,
        amount_max:
          measure === 'reps' && percent === undefined && tag !== 'p' ? amount + 2 : amount,
        rir: counted ? (easy ? 5 : rir) : null,
        pct_1rm: percent ?? null,
      },
    ],
    rest_seconds: rest,
    ramp: [],
    superset: null,
    in_rests_of: null,
    // Of the exercise that is written.
    method: 'double',
  }
}

function slotAt(day: number, place: number): string {
  return `d${day + 1}s${place + 1}`
}

function cueOf(id: string): string {
  const { cue, regression } = catalogueEntry(id)
  return regression === null ? cue : `Too hard? ${exerciseById(regression)?.name ?? regression}.`
}

import { athleteProfileSchema, type AthleteProfileInput } from '@/lib/domain/athlete/profile'
import type { Blueprint, BlueprintWeek, Row } from '@/lib/domain/blueprint/schema'
import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import { plannedSets } from '@/lib/domain/program/planned-sets'
import type { Exercise, Week } from '@/lib/domain/program/schema'
import type { MuscleGroup, Phase, Role, Weekday } from '@/lib/domain/vocabulary'
import type { AuditRequest } from '@/lib/domain/audit/audited-program'
import { replan } from './break-program'

/** Exercise, role, sets, repetitions (or seconds) in the last week of a phase, rest in seconds. */
export type Line = readonly [id: string, role: Role, sets: number, reps: number, rest: number]

export interface SoundDay {
  weekday: Weekday
  focus: string
  groups: MuscleGroup[]
  kind?: 'recovery'
  lines: Line[]
}

export interface SoundShape {
  /** A letter a week: A I P T D. */
  phases: string
  /** Reserve in the last week of a phase. */
  rir: number
  days: SoundDay[]
}

/**
 * A small program by hand that every rule is content with, made without the blueprint's search and
 * without the coach, so that neither can change what the audit's tests start from.
 */
export function soundProgram(answers: AthleteProfileInput, shape: SoundShape): AuditRequest {
  const profile = athleteProfileSchema.parse(answers)
  const plans = planWeeks(shape)
  const lines = shape.days.flatMap(({ lines: each }, day) =>
    each.map((line, place) => ({ line, day, slot: `d${day + 1}s${place + 1}` })),
  )
  const blueprint: Blueprint = {
    version: 1,
    phases: plans
      .filter(({ phase_week }) => phase_week === 1)
      .map(({ phase, week, phase_weeks }) => ({
        phase,
        from_week: week,
        to_week: week + phase_weeks - 1,
      })),
    weekdays: shape.days.map(({ weekday }) => weekday),
    slots: lines.map(({ line, day, slot }) => ({
      slot,
      day: day + 1,
      role: line[1],
      pattern: entryOf(line).pattern,
      muscles: entryOf(line).primary,
      candidates: [line[0]],
      tempos: ['2-0-1-0'],
    })),
    weeks: plans.map((plan) => ({
      ...plan,
      days: shape.days.map((day, index) => ({
        day: index + 1,
        weekday: day.weekday,
        kind: day.kind ?? 'training',
        focus: day.focus,
        focus_groups: day.groups,
        minutes: 1,
        rows: lines
          .filter((each) => each.day === index)
          .map(({ line, slot }) =>
            rowOf(line, slot, plan, {
              plans,
              shape,
              age: profile.age,
              easy: day.kind === 'recovery',
            }),
          ),
      })),
    })),
    notices: [],
  }
  const weeks = blueprint.weeks.map((plan): Week => ({
    week: plan.week,
    phase: plan.phase,
    block: plan.block,
    title: 'Week',
    focus: 'Clean work.',
    note: '',
    workouts: plan.days.map(({ day, weekday, kind, rows }) => ({
      day,
      weekday,
      kind,
      title: 'Day',
      focus: 'Clean work.',
      note: '',
      minutes: 1,
      exercises: rows.map((row): Exercise => {
        const { line } = lines.find(({ slot }) => slot === row.slot)!
        const entry = entryOf(line)
        const { warm_up, sets } = plannedSets({ row, entry, profile, week: plan.week })
        return {
          slot: row.slot,
          exercise_id: entry.id,
          role: line[1],
          measure: row.measure,
          superset: null,
          warm_up,
          planned: sets,
          written: sets,
          rest_seconds: row.rest_seconds,
          tempo: row.measure === 'reps' ? '2-0-1-0' : null,
          progression: row.progression,
          cue: cueOf(entry),
          alternatives: [],
        }
      }),
    })),
    adjustments: [],
  }))
  const slots = lines.map(({ line, slot }) => ({ slot, a: line[0], b: line[0] }))
  const metadata = {
    name: 'Program',
    why: 'Because.',
    strategy: 'Step by step.',
    slots,
    adjustments: [],
  }
  const program = { profile, blueprint, metadata, weeks }
  replan(program)
  return structuredClone(program)
}

const PHASES: Record<string, Phase> = {
  A: 'accumulation',
  I: 'intensification',
  P: 'realization',
  T: 'taper',
  D: 'deload',
}

type WeekPlan = Omit<BlueprintWeek, 'days'>

function planWeeks({ phases }: SoundShape): WeekPlan[] {
  const runs = phases.match(/(.)\1*/g) ?? []
  let week = 0
  let block = 1
  return runs.flatMap((run) => {
    const plans = [...run].map((letter, index): WeekPlan => ({
      week: (week += 1),
      phase: PHASES[letter]!,
      block,
      phase_week: index + 1,
      phase_weeks: run.length,
      targets: { ...NO_TARGETS },
    }))
    if (run.startsWith('D')) block += 1
    return plans
  })
}

const NO_TARGETS = {
  chest: 0,
  back: 0,
  shoulders: 0,
  quads: 0,
  hamstrings: 0,
  glutes: 0,
  biceps: 0,
  triceps: 0,
  calves: 0,
  core: 0,
}

/** Fewer repetitions for what leads as the phases get heavier. */
const SHIFT: Record<Phase, number> = {
  accumulation: 0,
  intensification: -2,
  realization: -4,
  taper: -4,
  deload: 0,
}

interface RowContext {
  plans: WeekPlan[]
  shape: SoundShape
  age: number | null
  /** On a recovery day. */
  easy: boolean
}

function rowOf(
  line: Line,
  slot: string,
  plan: WeekPlan,
  { plans, shape, age, easy }: RowContext,
): Row {
  const [, role, sets, , rest] = line
  const { measure } = entryOf(line)
  const first = age !== null && age >= 65 && plan.week === 1
  const count = { deload: Math.ceil(sets / 2), taper: role === 'main' ? 2 : 1 }
  const written = plan.phase === 'deload' || plan.phase === 'taper' ? count[plan.phase] : sets
  const { amount, rir } = easy ? easyEffort(line) : effortOf(line, plan, plans, shape)
  return {
    slot,
    ...same('sets', first ? Math.min(2, written) : written),
    measure,
    ...same('amount', amount),
    rir,
    pct_1rm: null,
    back_off: null,
    rest_seconds: rest,
    ramp: { main: 3, secondary: 2, accessory: 0, power: 0 }[role],
    superset: null,
    progression: role === 'power' ? 'speed' : measure === 'reps' ? 'effort' : 'hold',
  }
}

function same<K extends 'sets' | 'amount'>(key: K, value: number) {
  return { [key]: value, [`${key}_min`]: value, [`${key}_max`]: value } as Record<
    K | `${K}_min` | `${K}_max`,
    number
  >
}

function easyEffort(line: Line): { amount: number; rir: number | null } {
  return { amount: line[3], rir: entryOf(line).measure === 'reps' ? 4 : null }
}

/** The effort index falls by one a week, the reserve in the last two weeks of a phase. */
function effortOf(
  line: Line,
  plan: WeekPlan,
  plans: WeekPlan[],
  shape: SoundShape,
): { amount: number; rir: number | null } {
  const [, role, , reps] = line
  if (role === 'power') return { amount: reps, rir: null }
  if (entryOf(line).measure !== 'reps') return { amount: reps + 5 * plan.phase_week, rir: null }
  if (plan.phase === 'deload' || plan.phase === 'taper') {
    const before = effortOf(line, plans[plan.week - 2]!, plans, shape)
    if (plan.phase === 'taper' && role === 'main') return { amount: 2, rir: 4 }
    return { amount: before.amount, rir: Math.min(6, (before.rir ?? 0) + 4) }
  }
  const left = plan.phase_weeks - plan.phase_week
  const rir = Math.min(4, shape.rir + Math.min(left, 2))
  const shift = role === 'accessory' ? 0 : SHIFT[plan.phase]
  return { amount: reps + shift + left - (rir - shape.rir), rir }
}

function cueOf({ cue, regression }: CatalogueEntry): string {
  if (regression === null) return cue
  return `Too hard? ${exerciseById(regression)?.name ?? regression}.`
}

function entryOf([id]: Line): CatalogueEntry {
  const entry = exerciseById(id)
  if (!entry) throw new Error(`No exercise ${id}`)
  return entry
}

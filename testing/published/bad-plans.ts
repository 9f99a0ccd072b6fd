import { noWishes } from '@/lib/domain/athlete/wishes'
import { deriveAthlete } from '@/lib/domain/athlete/athlete'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import type { Style } from '@/lib/domain/athlete/style'
import type {
  Training,
  TrainingDay,
  TrainingForm,
  TrainingWeek,
} from '@/lib/domain/audit/training/training'
import { trainingForm } from '@/lib/domain/audit/training/training-form'
import { levelSchema, type Phase } from '@/lib/domain/vocabulary'
import bad from './bad-programs.json'
import prototypes from './prototype-plans.json'
import { readRow } from './read-row'

const PHASES: Record<string, Phase> = {
  A: 'accumulation',
  I: 'intensification',
  P: 'realization',
  T: 'taper',
  D: 'deload',
}

const STYLES: Record<string, Style> = {
  strength: 'strength',
  hypertrophy: 'hypertrophy',
  general_fitness: 'general',
  endurance: 'fitness',
  power: 'athletic',
}

/** Whole plans with something wrong in them: twelve that a release wrote, six of a prototype. */
export const badPlans: ReadonlyMap<string, Training> = new Map(
  [...bad.programs, ...prototypes.programs].map((plan) => [plan.name, readPlan(plan)]),
)

interface PlanFacts {
  goal: string
  style?: string
  level: string
  days: number
  minutes: number
  equipment: string[]
  limitations: string[]
  /** Weight in kg and reps by exercise. */
  lifts: Partial<Record<string, number[]>>
  /** [phase letter, [minutes, row…]…] */
  weeks: (string | (number | string)[])[][]
}

function readPlan(facts: PlanFacts): Training {
  const weeks: TrainingWeek[] = []
  for (const [letter, ...days] of facts.weeks) {
    const block = 1 + weeks.filter(({ phase }) => phase === 'deload').length
    const phase = PHASES[String(letter)]!
    weeks.push({
      week: weeks.length + 1,
      phase,
      block,
      days: days.map((day, index) => ({
        ...readDay(day as (number | string)[]),
        test: phase === 'taper' && index === days.length - 1,
      })),
    })
  }
  return {
    style: styleOf(facts),
    level: levelSchema.parse(facts.level),
    form: formOf(facts),
    weeks,
  }
}

function styleOf({ goal, style }: PlanFacts): Style {
  return (style as Style | undefined) ?? STYLES[goal]!
}

function readDay([minutes, ...rows]: (number | string)[]): Omit<TrainingDay, 'test'> {
  return { weekday: null, minutes: Number(minutes), rows: rows.map((row) => readRow(String(row))) }
}

function formOf(facts: PlanFacts): TrainingForm {
  const { level, days, minutes, equipment, limitations, lifts, weeks } = facts
  const profile = athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 80,
    goal_category: facts.goal,
    goal_raw: '',
    fitness_level: level,
    duration_weeks: weeks.length,
    days_per_week: days,
    session_minutes: minutes,
    equipment,
    limitations,
    known_lifts: Object.entries(lifts).map(([exercise, entered]) => {
      const [weight, reps] = entered!
      return { exercise, weight, reps }
    }),
  })
  return trainingForm(profile, deriveAthlete(profile, noWishes, styleOf(facts)))
}

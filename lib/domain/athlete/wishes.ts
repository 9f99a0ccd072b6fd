import { z } from 'zod'
import { weekdaySchema } from '@/lib/domain/vocabulary'

/** Parts of the body that an athlete may want more or less of. */
export const areaSchema = z.enum([
  'chest',
  'back',
  'lats',
  'upper_back',
  'traps',
  'shoulders',
  'side_delts',
  'rear_delts',
  'arms',
  'biceps',
  'triceps',
  'forearms',
  'legs',
  'quads',
  'hamstrings',
  'glutes',
  'adductors',
  'calves',
  'core',
  'upper_body',
  'lower_body',
])
export type Area = z.infer<typeof areaSchema>

export const skillSchema = z.enum([
  'pull_up',
  'chin_up',
  'push_up',
  'dip',
  'muscle_up',
  'pistol_squat',
  'handstand',
  'handstand_push_up',
  'front_lever',
  'back_lever',
  'planche',
  'l_sit',
  'snatch',
  'clean_and_jerk',
  'vertical_jump',
  'sprint',
])
export type Skill = z.infer<typeof skillSchema>

export const eventKindSchema = z.enum([
  'powerlifting_meet',
  'weightlifting_meet',
  'strongman',
  'physique_show',
  'race',
  'season',
  'weekly_match',
  'fitness_test',
  'expedition',
  'occasion',
])
export type EventKind = z.infer<typeof eventKindSchema>

export const trainingStyleSchema = z.enum([
  'supersets',
  'no_supersets',
  'circuits',
  'short_rests',
  'high_reps',
  'low_reps',
  'to_failure',
  'full_body',
  'upper_lower',
  'push_pull_legs',
  'five_by_five',
  'five_three_one',
  'top_set',
  'few_exercises',
  'variety',
  'machines',
  'free_weights',
])
export type TrainingStyle = z.infer<typeof trainingStyleSchema>

/** A wish for one lift: the name or id of an exercise; a target in kg or in repetitions, by a date. */
const liftWishSchema = z.strictObject({
  exercise: z.string().min(1).max(80),
  ask: z.enum(['improve', 'target', 'keep']),
  kg: z.number().min(20).max(500).nullable().default(null),
  reps: z.int().min(1).max(50).nullable().default(null),
  by: z.iso.date().nullable().default(null),
})

/** `now`: the best set of today, null where it is unknown; `reps`: the number wanted. */
const skillWishSchema = z.strictObject({
  skill: skillSchema,
  now: z.int().min(0).max(100).nullable().default(null),
  reps: z.int().min(1).max(100).nullable().default(null),
})

/**
 * What an athlete wants that the form has no question for, as `POST /api/programs/generate` takes it. Each part
 * is answered by the plan (`Blueprint.answers`): done, done in part, or why not. What an exercise, a weekday, a
 * kit, a limitation or a lift of today is about has its field in the form.
 */
export const wishesSchema = z.strictObject({
  /** Most wanted first. */
  areas: z
    .array(z.strictObject({ area: areaSchema, ask: z.enum(['more', 'less']) }))
    .max(8)
    .default([]),
  lifts: z.array(liftWishSchema).max(12).default([]),
  skills: z.array(skillWishSchema).max(5).default([]),
  event: z.strictObject({ kind: eventKindSchema, date: z.iso.date() }).nullable().default(null),
  /** Days on which nothing is planned, whatever else is asked. */
  off_days: z.array(weekdaySchema).max(6).default([]),
  /** Of the athlete's sport. */
  season: z.enum(['off', 'pre', 'in']).nullable().default(null),
  /** Weeks without training until now. */
  layoff_weeks: z.int().min(1).max(2600).nullable().default(null),
  style: z.array(trainingStyleSchema).max(6).default([]),
  /** `own`: the athlete does it elsewhere. Minutes of one session. */
  conditioning: z
    .strictObject({
      want: z.enum(['add', 'none', 'own']),
      minutes: z.int().min(5).max(120).nullable().default(null),
    })
    .nullable()
    .default(null),
  body: z.enum(['lose', 'gain', 'recomp', 'maintain']).nullable().default(null),
  tone: z.enum(['nervous', 'experienced']).nullable().default(null),
})
export type Wishes = z.infer<typeof wishesSchema>

export const noWishes: Wishes = wishesSchema.parse({})

export const wishOutcomeSchema = z.enum([
  'done',
  'partly',
  'form_wins',
  'asked',
  'not_possible',
  'refused',
])
export type WishOutcome = z.infer<typeof wishOutcomeSchema>

/** What came of a wish, in one sentence for the athlete. */
export const wishAnswerSchema = z.object({
  /** Names the wish: `areas:shoulders:more`, `skills:pull_up`, `event`. */
  key: z.string().max(120),
  outcome: wishOutcomeSchema,
  sentence: z.string().max(400),
})
export type WishAnswer = z.infer<typeof wishAnswerSchema>

/** A name for each wish, in the order in which they are answered. */
export function wishKeys(wishes: Wishes): string[] {
  const { areas, lifts, skills, style } = wishes
  const single = ['event', 'season', 'layoff_weeks', 'conditioning', 'body', 'tone'] as const
  return [
    ...areas.map(({ area, ask }) => `areas:${area}:${ask}`),
    ...lifts.map(({ exercise, ask }) => `lifts:${exercise}:${ask}`),
    ...skills.map(({ skill }) => `skills:${skill}`),
    ...wishes.off_days.map((day) => `off_days:${day}`),
    ...style.map((each) => `style:${each}`),
    ...single.filter((key) => wishes[key] !== null),
  ]
}

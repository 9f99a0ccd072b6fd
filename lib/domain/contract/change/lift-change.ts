import { z } from 'zod'
import { unitsSchema } from '@/lib/domain/vocabulary'
import { changeShape, day, findings, week } from './change-shape'

/** A set of a lift, as it was done: its weight in kilograms, or as it stands on the plates. */
export const liftRequestSchema = z.object({
  exercise: z.string().min(1).max(80),
  load_kg: z.number().min(1).max(700).optional(),
  weight: z.number().min(1).max(1500).optional(),
  /** Of `weight`; the program's own where left out. */
  units: unitsSchema.optional(),
  reps: z.int().min(1).max(10),
  /** Repetitions that were left; none where left out. */
  rir: z.int().min(0).max(6).nullable().default(null),
})

/** `POST /api/programs/{id}/changes`: a lift is entered anew, or what the log of a workout says of its lifts counts. */
export const liftsRequestSchema = z.object({
  kind: z.literal('lifts'),
  lift: liftRequestSchema.optional(),
  /** The workout whose last top set, test or equal sets tell its lifts. Either this or `lift`. */
  from_log: z.object({ week, day }).optional(),
  /** From which day of the program on; by default the first that was not trained yet. */
  from_week: week.optional(),
  from_day: day.optional(),
})

const askedLift = z.object({
  exercise_id: z.string(),
  load_kg: z.number(),
  reps: z.int(),
  rir: z.int().nullable(),
  /** The weight that tells the same where no sets went before it; that of the estimate. */
  reckoned_kg: z.number().optional(),
})

/** What the athlete asked for, as it was understood. */
export const liftAskedSchema = z.object({
  /** The one that was entered, or those of the log that say something new. */
  lifts: z.array(askedLift),
  source: z.enum(['athlete', 'log']),
  from_week: week,
  from_day: day,
})
export type LiftAsked = z.infer<typeof liftAskedSchema>

/** Of the exercise; empty in changes that an earlier release stored. */
const name = z.string().default('')

/** How the maximum of a lift that was entered went, and how it goes with the new set. Null where the log told the lifts. */
const liftCourseSchema = z.object({
  exercise_id: z.string(),
  /** The best that sets told in each week, kg. */
  lifted: z.array(z.object({ week, kg: z.number() })),
  /** What the plan reckons with: before, and from the set's week on with it. */
  weeks: z.array(
    z.object({ week, was_kg: z.number().nullable(), becomes_kg: z.number().nullable() }),
  ),
})
export type LiftCourse = z.infer<typeof liftCourseSchema>

/** What follows from it, before anything is changed. */
export const liftEffectSchema = z.object({
  /** `Nothing changes: …`, or what does. */
  sentence: z.string(),
  /** Each lift's estimated maximum in the week from which it counts. */
  maxima_kg: z.array(
    z.object({
      exercise_id: z.string(),
      name,
      was: z.number().nullable(),
      becomes: z.number(),
    }),
  ),
  /** The first set of each exercise and day whose weight differs. */
  loads: z.array(
    z.object({
      week,
      day,
      slot: z.string(),
      exercise_id: z.string(),
      name,
      was_kg: z.number().nullable(),
      becomes_kg: z.number().nullable(),
    }),
  ),
  /** Of the entered lifts every group of equal sets in the weeks that change, also where its weight stays; empty in changes that an earlier release stored. */
  rows: z
    .array(
      z.object({
        week,
        day,
        exercise_id: z.string(),
        /** `1 × 4 @ 84 %` */
        work: z.string(),
        was_kg: z.number().nullable(),
        becomes_kg: z.number().nullable(),
      }),
    )
    .default([]),
  course: liftCourseSchema.nullable().default(null),
  findings,
})
export type LiftEffect = z.infer<typeof liftEffectSchema>

/** Lifts that were entered anew: first proposed, then taken; undone while nothing later was taken. */
export const liftChangeSchema = z.object({
  ...changeShape,
  kind: z.literal('lifts'),
  asked: liftAskedSchema,
  effect: liftEffectSchema,
})
export type LiftChange = z.infer<typeof liftChangeSchema>

import { changeRequestSchema } from '@/lib/domain/contract/change-view'
import type { liftRequestSchema } from '@/lib/domain/contract/change/lift-change'
import type { swapRequestSchema } from '@/lib/domain/contract/change/swap-change'
import { exerciseNamed, nearestExercises } from '@/lib/domain/catalogue/catalogue'
import { heaviestKg } from '@/lib/domain/blueprint/loads/racks'
import { sayUnknown } from '@/lib/domain/catalogue/spoken/say-unknown'
import { lbToKg } from '@/lib/domain/measures/convert-units'
import type { Units } from '@/lib/domain/vocabulary'
import { AppError } from '@/lib/errors'
import type { z } from 'zod'
import { parseBody } from './parse-body'

/**
 * `POST /api/programs/{id}/changes`: of a lift its weight in kilograms, of an exercise its id; `weight` is in `units`, the
 * program's own where none are said. Throws AppError invalid_request with the fields that need another look.
 */
export function parseChangeBody(body: unknown, programUnits: Units) {
  const asked = parseBody(changeRequestSchema, body)
  if (asked.kind === 'swap') return swapOf(asked)
  if (asked.kind !== 'lifts') return asked
  const { lift, from_log, from_week, from_day } = asked
  if ((lift === undefined) === (from_log === undefined)) {
    throw refused('lift', 'Enter one lift, or name the workout whose log counts: from_log.')
  }
  if (from_day !== undefined && from_week === undefined) {
    throw refused('from_week', 'A day needs its week.')
  }
  return {
    kind: 'lifts' as const,
    lift: lift && liftOf(lift, programUnits),
    from_log,
    from: { from_week, from_day },
  }
}

function swapOf({ exercise, ...place }: z.output<typeof swapRequestSchema>) {
  const entry = exerciseNamed(exercise)
  if (!entry) throw refused('exercise', sayUnknown(exercise, nearestExercises(exercise)))
  return { ...place, exercise_id: entry.id }
}

function liftOf(lift: z.output<typeof liftRequestSchema>, programUnits: Units) {
  const { exercise, load_kg, weight, units = programUnits, reps, rir } = lift
  const entry = exerciseNamed(exercise)
  if (!entry) throw refused('lift.exercise', sayUnknown(exercise, nearestExercises(exercise)))
  if ((load_kg === undefined) === (weight === undefined)) {
    throw refused('lift.load_kg', 'Say the weight once: load_kg, or weight and its units.')
  }
  if (reps + (rir ?? 0) > 10) {
    throw refused('lift.reps', 'A set of more than ten repetitions tells no maximum.')
  }
  const kg = load_kg ?? (units === 'lb' ? lbToKg(weight!) : weight!)
  if (kg > heaviestKg)
    throw refused('lift.weight', 'Nobody lifts that: check the number and its unit.')
  return { lift: entry.id, load_kg: kg, reps, rir }
}

function refused(field: string, sentence: string): AppError {
  return new AppError('invalid_request', sentence, { [field]: sentence })
}

import { createProgram } from '@/lib/db/owner/create-program'
import { finishProgram } from '@/lib/db/run/finish-program'
import { markStarted } from '@/lib/db/run/mark-started'
import { saveMetadata } from '@/lib/db/run/save-metadata'
import { saveWeek } from '@/lib/db/run/weeks/save-week'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import { plainWeek } from '@/testing/programs/plain-week'
import { createTestOwner, testMetadata, testProvenance } from './test-program'

/** A completed program of four weeks whose squat and bench press are known. */
export async function writtenProgram() {
  const owner = await createTestOwner()
  const profile = athleteProfileSchema.parse({
    height_cm: 180,
    weight_kg: 82,
    goal_category: 'strength',
    goal_raw: '',
    fitness_level: 'intermediate',
    duration_weeks: 4,
    days_per_week: 3,
    known_lifts: [
      { exercise: 'Back squat', weight: 120, reps: 5 },
      { exercise: 'Bench press', weight: 90, reps: 5 },
    ],
  })
  const blueprint = buildBlueprint(profile)
  const id = await createProgram({
    ownerId: owner,
    profile,
    blueprint,
    provenance: testProvenance,
  })
  const run = { programId: id, attempt: 1 }
  await markStarted(run)
  const slots = blueprint.slots.map(({ slot, candidates, variant }) => ({
    slot,
    a: candidates[0]!,
    b: variant,
  }))
  await saveMetadata(run, { ...testMetadata, slots })
  for (const basis of blueprint.weeks) {
    await saveWeek(run, plainWeek(profile, blueprint, basis), basis)
  }
  await finishProgram(run)
  return { owner, id }
}

import fc from 'fast-check'
import { expect, it } from 'vitest'
import { athleteProfileSchema } from '@/lib/domain/athlete/profile'
import { buildBlueprint } from '@/lib/domain/blueprint/build-blueprint'
import {
  buildCuesBlock,
  buildMetadataBlock,
  buildStoryBlock,
  buildWeekBlock,
} from '@/lib/domain/contract/build-canonical-block'
import { goalSchema, levelSchema } from '@/lib/domain/vocabulary'
import { composeCues } from '@/lib/writing/compose-cues'
import { composeMetadata } from '@/lib/writing/compose-metadata'
import { composeStory } from '@/lib/writing/compose-story'
import { composeWeek } from '@/lib/writing/compose-week'
import { readCues, readMetadata, readStory, readWeek } from '@/lib/writing/loose-reply'
import { sampledRuns } from '@/testing/sampling'
import { composeReply } from './compose-reply'

const anyAthlete = fc.record({
  weight_kg: fc.integer({ min: 45, max: 130 }),
  goal_category: fc.constantFrom(...goalSchema.options),
  fitness_level: fc.constantFrom(...levelSchema.options),
  duration_weeks: fc.constantFrom(1, 2, 4, 8, 12, 16),
  days_per_week: fc.integer({ min: 1, max: 7 }),
  session_minutes: fc.constantFrom(20, 45, 60, 90),
  age: fc.constantFrom(null, 15, 30, 70),
  equipment: fc.constantFrom(['full_gym', 'spotter'], ['dumbbells_only'], ['bodyweight_only']),
  limitations: fc.constantFrom([], [], ['knee'], ['shoulder']),
})

it('writes what generation keeps to the letter: nothing to repair, nothing to adjust', () => {
  fc.assert(
    fc.property(anyAthlete, (answers) => {
      const profile = athleteProfileSchema.parse({ height_cm: 175, goal_raw: '', ...answers })
      const blueprint = buildBlueprint(profile)
      const asked = buildMetadataBlock(profile, blueprint)
      const metadata = composeMetadata(profile, blueprint, readMetadata(composeReply(asked), null))
      expect([metadata.problems, metadata.value.adjustments]).toEqual([[], []])
      const told = composeReply(buildStoryBlock(profile, blueprint, metadata.value))
      const story = composeStory(profile, blueprint, readStory(told, null))
      expect([story.problems, story.value.adjustments]).toEqual([[], []])
      for (const week of blueprint.weeks) {
        const block = buildWeekBlock(profile, blueprint, metadata.value, week.week)
        const reply = readWeek(composeReply(block), null)
        const { problems, value } = composeWeek({
          profile,
          blueprint,
          metadata: metadata.value,
          week,
          reply,
        })
        expect([problems, value.adjustments]).toEqual([[], []])
      }
      for (const block of new Set(blueprint.weeks.map((week) => week.block))) {
        const facts = buildCuesBlock(profile, blueprint, metadata.value, block)
        const exercises = facts.exercises.map(({ exercise_id }) => exercise_id)
        const cues = composeCues(
          { block, exercises, by: 'coach' },
          readCues(composeReply(facts), null),
        )
        expect(cues.problems).toEqual([])
        for (const { by } of cues.value) expect(by).toBe('coach')
      }
    }),
    sampledRuns(200),
  )
})

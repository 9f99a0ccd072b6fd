import { atMost, mustBe } from '@/lib/domain/audit/judge'
import { percent } from '@/lib/domain/audit/say'
import { ladderOf } from '@/lib/domain/catalogue/ladders'
import { entryRung, fallingReps } from '@/lib/domain/limits'
import type { MeasuredTraining } from '@/lib/domain/audit/training/measured-training'
import type { Reading, TrainingRule } from '@/lib/domain/audit/rule'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { TrainingForm, TrainingRow } from '@/lib/domain/audit/training/training'
import { isVolume } from '@/lib/domain/audit/training/counted-sets'
import type { Level } from '@/lib/domain/vocabulary'

/** Whether training with one's own weight is hard enough and gets harder. */
export const ladderRules: TrainingRule[] = [
  {
    id: fallingReps.rule,
    title: 'Repetitions with your own weight from week to week',
    source: fallingReps.source,
    needs: ['weeks'],
    check: repsHold,
  },
  {
    id: entryRung.rule,
    title: 'Forms that are hard enough for your level',
    source: entryRung.source,
    needs: ['form'],
    check: hardEnoughForms,
  },
]

function hasNoWeight({ exercise }: TrainingRow): boolean {
  const { load, measure } = exercise
  return (load === 'bodyweight' || load === 'band') && measure === 'reps'
}

/** Speed and skills have steps of their own. */
function isClimbed({ part }: TrainingRow): boolean {
  return part !== 'power' && part !== 'skill'
}

function repsHold({ building, loading }: MeasuredTraining): Reading[] {
  if (loading.length < fallingReps.weeks) return []
  const last = new Map<string, number>()
  let [steps, falls] = [0, 0]
  for (const { days } of building) {
    for (const { name, rows } of days) {
      for (const row of rows.filter((each) => isClimbed(each) && hasNoWeight(each))) {
        const key = `${name} ${row.exercise.id}`
        const now = Math.max(...row.sets.map(({ amount_max }) => amount_max))
        const before = last.get(key)
        if (before !== undefined) steps += 1
        if (before !== undefined && now < before) falls += 1
        last.set(key, now)
      }
    }
  }
  if (steps === 0) return []
  return [
    {
      ...atMost((100 * falls) / steps, { fail: 100 * fallingReps.share }, percent),
      measured: `${falls} of ${steps} steps`,
      sentence: `In ${falls} of ${steps} steps from week to week an exercise with your own weight asks for fewer reps than before; it can only get harder by more (our judgement).`,
    },
  ]
}

/** What was asked for by name may be as easy as it is. */
function hardEnoughForms({ form, level, building }: MeasuredTraining): Reading[] {
  if (!form || level === 'beginner') return []
  return building.flatMap(({ rows, week }) =>
    rows
      .filter((row) => isVolume(row) && isClimbed(row) && hasNoWeight(row))
      .filter(({ exercise }) => !form.asked.has(exercise.id))
      .flatMap(({ exercise }): Reading[] => {
        const place = placeOn(exercise, form, level)
        if (!place) return []
        const { harder } = place
        return [
          {
            where: exercise.name,
            week,
            ...mustBe(!harder, 'fail', harder ? 'too easy a form' : 'hard enough', 'hard enough'),
            sentence: `${exercise.name} is a form for beginners; at your level a harder one trains you (our judgement).`,
          },
        ]
      }),
  )
}

/** Whether the ladder of an exercise has an entry rung above it for this athlete; null off the ladders. */
function placeOn(
  { id }: CatalogueEntry,
  { allowed }: TrainingForm,
  level: Level,
): { harder: boolean } | null {
  const ladder = ladderOf(id)
  if (!ladder) return null
  const rungs = ladder.rungs.filter((rung) => allowed.has(rung))
  const place = rungs.indexOf(id)
  if (place < 0) return null
  const entry = Math.min(entryRung.rung[level], rungs.length) - 1
  const easy = ladder.easy.includes(id) && place < rungs.length - 1
  return { harder: place < entry || easy }
}

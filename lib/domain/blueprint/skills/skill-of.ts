import type { Athlete } from '@/lib/domain/athlete/athlete'
import type { SkillPart } from '@/lib/domain/blueprint/weeks/row'
import {
  isTrained,
  leastSkillSession,
  mostSkillDays,
  shortSkillSession,
  skillRecords,
  type TrainedSkill,
} from './skill-plans'

/** A skill that a plan trains. */
export interface PlannedSkill {
  skill: TrainedSkill
  /** The best set of today; none yet where it was not said. */
  now: number
  /** Repetitions wanted. */
  goal: number | null
}

/** The first wished skill that this athlete can train: one at a time is learnt, in sessions that have the time. */
export function plannedSkill(athlete: Athlete): PlannedSkill | null {
  if (athlete.sessionMinutes < leastSkillSession) return null
  for (const { skill, now, reps } of athlete.wishes.skills) {
    if (isTrained(skill) && canTrain(athlete, skill)) return { skill, now: now ?? 0, goal: reps }
  }
  return null
}

/** Whether the whole form can be done with what there is, whatever the level: that is what is learnt. */
export function canTrain({ learnable }: Athlete, skill: TrainedSkill): boolean {
  return learnable.has(skillRecords[skill].full)
}

/** Template days that open with the skill, from 0: as many as three, spread over the week. */
export function skillDays(days: number): number[] {
  const count = Math.min(mostSkillDays, days)
  if (count === 1) return [0]
  return Array.from({ length: count }, (_, turn) => Math.floor((turn * (days - 1)) / (count - 1)))
}

interface SkillStep {
  part: SkillPart
  id: string
  sets: number
}

/** What a day opens with, `turn` counting the skill's days from 0. */
export function stepsOf(athlete: Athlete, planned: PlannedSkill, turn: number): SkillStep[] {
  const { full, first } = skillRecords[planned.skill]
  if (planned.now > 0)
    return [{ part: PARTS[turn % 3] ?? 'volume', id: full, sets: SETS[turn % 3] ?? 4 }]
  const allowed = (id: string | null) => id !== null && athlete.learnable.has(id)
  const steps: SkillStep[] = []
  if (allowed(first.negatives)) steps.push({ part: 'negatives', id: first.negatives!, sets: 4 })
  if (allowed(first.assisted)) steps.push({ part: 'assisted', id: first.assisted!, sets: 3 })
  if (allowed(first.easy)) steps.push({ part: 'easy', id: first.easy!, sets: 2 })
  // In turn from day to day, so that none of them is long.
  const inTurn = steps.map((_, index) => steps[(index + turn) % steps.length]!)
  if (athlete.sessionMinutes > shortSkillSession) return inTurn.slice(0, 2)
  return inTurn.slice(0, 1).map((step) => ({ ...step, sets: Math.min(3, step.sets) }))
}

const PARTS: readonly SkillPart[] = ['volume', 'pauses', 'top']
const SETS = [5, 4, 4]

/** All forms of the planned skill that this athlete may learn, whatever their level. */
export function skillForms(athlete: Athlete): string[] {
  const planned = plannedSkill(athlete)
  if (!planned) return []
  const { full, first } = skillRecords[planned.skill]
  return [full, ...Object.values(first)].filter(
    (id) => id !== null && athlete.learnable.has(id),
  ) as string[]
}

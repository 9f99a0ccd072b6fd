import type { Skill } from '@/lib/domain/athlete/wishes'

/** The skills that are trained step by step. */
export const trainedSkills = ['pull_up', 'chin_up', 'push_up', 'dip'] as const satisfies Skill[]
export type TrainedSkill = (typeof trainedSkills)[number]

export function isTrained(skill: Skill): skill is TrainedSkill {
  return (trainedSkills as readonly Skill[]).includes(skill)
}

interface SkillRecord {
  /** What it is called: `a pull-up`. */
  one: string
  many: string
  /** The whole form, which is also tested. */
  full: string
  /** Before the first one, the steps that the athlete's equipment allows. */
  first: { negatives: string | null; assisted: string | null; easy: string | null }
  /** Repetitions that the best set gains in a week. */
  gain: number
  /** Best set beyond which more is another kind of training. */
  most: number
  /** Without it nothing of the skill can be trained. */
  needs: string
}

/** Steps and speed of each skill. Our judgement. */
export const skillRecords: Record<TrainedSkill, SkillRecord> = {
  pull_up: {
    one: 'a pull-up',
    many: 'pull-ups',
    full: 'overhand-pull-up',
    first: {
      negatives: 'pull-up-negative',
      assisted: 'band-assisted-pull-up',
      easy: 'scapular-pull-up',
    },
    gain: 0.5,
    most: 15,
    needs: 'a bar to hang from',
  },
  chin_up: {
    one: 'a chin-up',
    many: 'chin-ups',
    full: 'underhand-chin-up',
    first: {
      negatives: 'pull-up-negative',
      assisted: 'band-assisted-pull-up',
      easy: 'scapular-pull-up',
    },
    gain: 0.5,
    most: 15,
    needs: 'a bar to hang from',
  },
  push_up: {
    one: 'a push-up',
    many: 'push-ups',
    full: 'floor-push-up',
    first: { negatives: null, assisted: 'incline-push-up', easy: null },
    gain: 1,
    most: 60,
    needs: 'the floor',
  },
  dip: {
    one: 'a dip',
    many: 'dips',
    full: 'parallel-bar-dip',
    first: { negatives: 'dip-negative', assisted: 'band-assisted-dip', easy: null },
    gain: 0.5,
    most: 20,
    needs: 'parallel bars',
  },
}

/** Weeks in which the best set is tried, the last one besides. */
export const testEveryWeeks = 4

/** Days a week. */
export const mostSkillDays = 3

/** Shorter sessions hold lifts or a skill, not both. */
export const leastSkillSession = 30

/** Minutes up to which a day has time for one step only. */
export const shortSkillSession = 35

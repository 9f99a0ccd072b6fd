import type { Exercise } from '@/lib/domain/program/schema'
import type { Units } from '@/lib/domain/vocabulary'
import { factsOf, type ProgressionSentences, type RowFacts } from './row-facts'
import { sayConditioning } from './say-conditioning'
import { sayDouble } from './say-double'
import { sayFind } from './say-find'
import { sayLadder } from './say-ladder'
import { sayLinear } from './say-linear'
import { saySkill } from './say-skill'
import { sayTest } from './say-test'
import { sayWave } from './say-wave'

type SaidExercise = Pick<Exercise, 'exercise_id' | 'measure' | 'sets' | 'progression'>

/**
 * How a row goes on from session to session, with its own numbers in the athlete's units. Null for
 * programs of release 0.1, which had no progression.
 */
export function progressionSentences(
  exercise: SaidExercise,
  units: Units,
  week: number,
): ProgressionSentences | null {
  const facts = factsOf(exercise, units, week)
  if (!facts) return null
  if (facts.first.kind === 'test') return sayTest(facts)
  if (facts.first.kind === 'find') return sayFind(facts)
  return isLighterWeek(facts) ? sayLighterWeek(facts) : byMethod[facts.progression.method](facts)
}

const byMethod = {
  linear: sayLinear,
  wave: sayWave,
  double: sayDouble,
  ladder: sayLadder,
  conditioning: sayConditioning,
  skill: saySkill,
} satisfies Record<string, (facts: RowFacts) => ProgressionSentences>

/** A deload leaves more than four in every set of what is otherwise trained hard. */
export function isLighterWeek({ groups, progression }: RowFacts): boolean {
  return progression.method !== 'wave' && groups.every(({ rir }) => rir !== null && rir > 4)
}

function sayLighterWeek(facts: RowFacts): ProgressionSentences {
  return {
    today: `${facts.work(facts.first)}, easy: this is a lighter week.`,
    next: 'Add nothing now; next week goes on from where the last one ended.',
    stall: 'Not easy? Take a tenth off.',
  }
}

import type { PlanBlock } from '@/lib/domain/contract/canonical-block'
import type { Style } from '@/lib/domain/athlete/style'
import { mainMethod } from './leading-lifts'
import { numberWord } from '@/lib/domain/words/number-word'
import { seededFraction } from '@/lib/coach/wording/seeded-fraction'
import { sentenceCase } from '@/lib/domain/words/sentence-case'

/** A short name in title case. It promises a test day or a peak only where the plan has one. */
export function nameProgram(block: PlanBlock): string {
  const total = block.phases.at(-1)?.to_week ?? 1
  const names = namesFor(block, total).filter(
    (name) => mainMethod(block) !== 'ladder' || !OF_WEIGHTS.test(name),
  )
  const index = Math.floor(seededFraction(`${JSON.stringify(block.athlete)}/name`) * names.length)
  return names[index] ?? names[0] ?? 'Mesocycle'
}

/** Names for those who have something to make heavier. */
const OF_WEIGHTS = /Then Weight|Heavier|Iron|Volume, Weight/

function namesFor(block: PlanBlock, total: number): string[] {
  const { athlete, style } = block
  if (total === 1) return ['One Good Week', 'A Week to Begin', 'One Week, Well Spent']
  const weeks = `${titleCase(numberWord(total))} Weeks`
  if (total <= 3) return [`${weeks} to Begin With`, `${weeks}, Well Spent`, `A Clear ${weeks}`]
  if (block.days.some(({ kind }) => kind === 'test')) {
    return style === 'athletic'
      ? [`${weeks} to the Test`, 'Fast, Strong, Measured', `${weeks} of Speed and Strength`]
      : [
          `${weeks} to Test Day`,
          'Build, Peak, Test',
          'Volume, Weight, Test',
          'Heavier, Fewer, Tested',
        ]
  }
  if (block.phases.some(({ phase }) => phase === 'realization')) {
    return [`${weeks} to a Peak`, 'Build, Sharpen, Peak', `${weeks}, Heavier by Degrees`]
  }
  return [
    ...STYLE_NAMES[style](weeks),
    ...(athlete.fitness_level === 'beginner' ? [`Your First ${weeks}`, `${weeks} of Basics`] : []),
    ...equipmentNames(block, weeks),
  ]
}

function equipmentNames({ athlete }: PlanBlock, weeks: string): string[] {
  if (athlete.equipment.length > 1) return []
  if (athlete.equipment[0] === 'dumbbells_only') return [`${weeks} with Dumbbells`]
  if (athlete.equipment[0] === 'bodyweight_only') return [`${weeks}, No Weights`]
  return []
}

const STYLE_NAMES: Record<Style, (weeks: string) => string[]> = {
  strength: (weeks) => [`${weeks} of Plain Strength`, 'Heavier by Degrees', 'Step by Step'],
  powerlifting: (weeks) => [`${weeks} on the Platform`, 'Squat, Bench, Deadlift'],
  weightlifting: (weeks) => ['Patient Bar, Fast Hips', `${weeks} of Clean Lifts`],
  hypertrophy: (weeks) => [`${weeks} of Building`, 'Reps, Then Weight', `${weeks} of Good Sets`],
  athletic: (weeks) => ['Fast First', 'Strong and Quick', `${weeks}, Quick off the Floor`],
  sport_endurance: (weeks) => ['Strength for the Distance', `${weeks} of Strong Legs`],
  fitness: (weeks) => ['Strength and Wind', 'Half Iron, Half Air', `${weeks} of Staying Power`],
  general: (weeks) => ['Strong All Round', `A Steady ${weeks}`, `${weeks} of Good Habits`],
}

function titleCase(words: string): string {
  return words.split('-').map(sentenceCase).join('-')
}

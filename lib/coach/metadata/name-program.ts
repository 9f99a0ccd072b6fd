import type { MetadataBlock } from '@/lib/domain/contract/canonical-block'
import type { Goal } from '@/lib/domain/vocabulary'
import { numberWord } from '@/lib/coach/wording/number-word'
import { seededFraction } from '@/lib/coach/wording/seeded-fraction'
import { sentenceCase } from '@/lib/coach/wording/sentence-case'

/** A short name in title case. It promises a test day or a peak only where the plan has one. */
export function nameProgram(block: MetadataBlock): string {
  const total = block.phases.at(-1)?.to_week ?? 1
  const names = namesFor(block, total)
  const index = Math.floor(seededFraction(`${JSON.stringify(block.athlete)}/name`) * names.length)
  return names[index] ?? names[0] ?? 'Mesocycle'
}

function namesFor(block: MetadataBlock, total: number): string[] {
  const { athlete } = block
  if (total === 1) return ['One Good Week', 'A Week to Begin', 'One Week, Well Spent']
  const weeks = `${titleCase(numberWord(total))} Weeks`
  if (total <= 3) return [`${weeks} to Begin With`, `${weeks}, Well Spent`, `A Clear ${weeks}`]
  if (block.days.some(({ kind }) => kind === 'test')) {
    return [`${weeks} to Test Day`, 'Build, Peak, Test', `The ${weeks} before Test Day`]
  }
  if (block.phases.some(({ phase }) => phase === 'realization')) {
    return [`${weeks} to a Peak`, 'Build, Sharpen, Peak', `${weeks}, Heavier and Heavier`]
  }
  return [
    ...GOAL_NAMES[athlete.goal_category](weeks),
    ...(athlete.fitness_level === 'beginner' ? [`Your First ${weeks}`, `${weeks} of Basics`] : []),
    ...equipmentNames(block, weeks),
  ]
}

function equipmentNames({ athlete }: MetadataBlock, weeks: string): string[] {
  if (athlete.equipment.length > 1) return []
  if (athlete.equipment[0] === 'dumbbells_only') return [`${weeks} with Dumbbells`]
  if (athlete.equipment[0] === 'bodyweight_only') return [`${weeks}, No Weights`]
  return []
}

const GOAL_NAMES: Record<Goal, (weeks: string) => string[]> = {
  strength: (weeks) => [`${weeks} of Plain Strength`, 'Heavier by Degrees', `${weeks}, Rep by Rep`],
  hypertrophy: (weeks) => [`${weeks} of Building`, 'Set upon Set', `${weeks} of Good Sets`],
  power: (weeks) => ['Fast First', `${weeks} of Intent`, `${weeks}, Quick off the Floor`],
  athletic_performance: (weeks) => [
    'Strong and Quick',
    `${weeks} for the Field`,
    'Ready for Sport',
  ],
  endurance: (weeks) => ['Work That Lasts', `${weeks} of Staying Power`, 'The Long Set'],
  general_fitness: (weeks) => ['Strong All Round', `A Steady ${weeks}`, `${weeks} of Good Habits`],
}

function titleCase(words: string): string {
  return words.split('-').map(sentenceCase).join('-')
}

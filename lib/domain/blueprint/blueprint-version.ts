import { contentHash } from '@/lib/domain/content-hash'
import { exercisesOf, slotKeys } from './lists/exercise-lists'
import { furtherChoices } from './lists/further-choices'
import { methods } from './methods/methods'
import { notations } from './styles/day-templates'
import { tagSets } from './styles/tags'
import { useful } from './styles/useful-minutes'
import { ranges } from './styles/volume-ranges'

/**
 * A hash of the planner's tables; every program keeps the one that its numbers were planned with. The
 * planner's steps are code, which a hash of data cannot see: whoever changes one so that the same
 * athlete gets other numbers raises `steps`.
 */
export const blueprintVersion = contentHash({
  steps: 30,
  notations,
  lists: slotKeys.map((key) => [key, exercisesOf(key).map(({ id }) => id)]),
  further: slotKeys.map((key) => [key, furtherChoices(key).map(({ id }) => id)]),
  ranges,
  useful,
  tagSets,
  methods,
})

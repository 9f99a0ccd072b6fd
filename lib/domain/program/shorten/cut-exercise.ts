import type { Exercise, ProgramSet } from '@/lib/domain/program/schema'

/** Conditioning is not shortened below this. */
const LEAST_MINUTES = 5
const LEAST_ROUNDS = 4

/** So many plain sets are worth setting up for. */
const LEAST_SETS = 2

/** How much of an exercise there is: its sets, or the minutes or rounds of conditioning that is done in one go. */
export function sizeOf(exercise: Exercise): number {
  return isInOneGo(exercise) ? exercise.sets[0]!.amount_max : exercise.sets.length
}

/** The least that is worth doing of it: attempts, top sets and sets by which a weight is found stay whole. */
export function leastOf(exercise: Exercise): number {
  const size = sizeOf(exercise)
  if (!isInOneGo(exercise)) {
    const { length } = exercise.sets.filter(isTelling)
    return length > 0 ? length : Math.min(LEAST_SETS, size)
  }
  return Math.min(size, exercise.measure === 'rounds' ? LEAST_ROUNDS : LEAST_MINUTES)
}

/** The exercise with so much of it, from `leastOf` to `sizeOf`. The last of equal sets stays: next time is told by it. */
export function cutTo(exercise: Exercise, size: number): Exercise {
  if (size >= sizeOf(exercise)) return exercise
  const { asked: _, ...rest } = exercise
  if (isInOneGo(exercise)) {
    const [set] = exercise.sets
    return { ...rest, sets: [{ ...set!, amount_min: size, amount_max: size }] }
  }
  const others = exercise.sets.filter((set) => !isTelling(set))
  const kept = size - (exercise.sets.length - others.length)
  const left = kept > 0 ? [...others.slice(0, kept - 1), others.at(-1)!] : []
  return { ...rest, sets: exercise.sets.filter((set) => isTelling(set) || left.includes(set)) }
}

function isInOneGo({ role, measure, sets }: Exercise): boolean {
  const isTimed = measure === 'minutes' || measure === 'rounds'
  return role === 'conditioning' && isTimed && sets.length === 1
}

function isTelling({ kind }: ProgramSet): boolean {
  return kind === 'top' || kind === 'test' || kind === 'find'
}

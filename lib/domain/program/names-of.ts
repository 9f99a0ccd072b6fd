import { exerciseById } from '@/lib/domain/catalogue/catalogue'
import type { Exercise } from '@/lib/domain/program/schema'
import { liftName } from '@/lib/domain/words/lift-name'

/** What an exercise is called, longest first; nothing where one that is still there has that in its name. */
export function namesOf(id: string, exercises: readonly Exercise[]): RegExp[] {
  const others = exercises.flatMap(({ exercise_id }) => calledOf(exercise_id))
  return calledOf(id)
    .filter((name) => !others.some((other) => other.includes(name)))
    .map((name) => new RegExp(`\\b${name.replace(/[^\w ]/g, '\\$&')}s?\\b`, 'i'))
}

function calledOf(id: string): string[] {
  return [exerciseById(id)?.name ?? id, liftName(id)].map((name) => name.toLowerCase())
}

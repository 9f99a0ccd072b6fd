import { sentenceCase } from '@/lib/domain/words/sentence-case'
import { exerciseById } from './catalogue'

/** What the catalogue says of an exercise, with the easier form where it has one. */
export function plainCue(exerciseId: string): string {
  const entry = exerciseById(exerciseId)
  if (!entry) return ''
  return [entry.cue, easierForm(entry.regression)].filter(Boolean).join(' ')
}

/** `Too hard? Reverse crunch on the floor.`; empty where there is no easier form. */
export function easierForm(regression: string | null): string {
  if (!regression) return ''
  const name = exerciseById(regression)?.name ?? regression
  return `Too hard? ${sentenceCase(name)}.`
}

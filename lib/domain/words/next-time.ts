import { capitalized } from './format'
import type { RowProgression } from '@/lib/domain/program/schema'

/** What next time depends on, in sentences: when more is asked, how much more, what follows a miss. */
export function nextTime({ trigger, step, stall }: RowProgression): string {
  return `${sentence(`${trigger}: ${step}`)} ${sentence(stall)}`
}

function sentence(words: string): string {
  return `${capitalized(words)}.`
}

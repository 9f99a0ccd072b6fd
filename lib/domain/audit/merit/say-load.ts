import { formatLoad } from '@/lib/domain/words/format'
import type { Units } from '@/lib/domain/vocabulary'

/** `112.5 kg`, in the athlete's unit. */
export function sayLoad(kg: number, units: Units): string {
  return `${formatLoad(kg, units)} ${units}`
}

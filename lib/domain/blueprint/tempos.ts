import { isExplosive } from '@/lib/domain/measures/patterns'
import type { Pattern, Role, Tempo } from '../vocabulary'

/** Tempos a slot may have, default first: lowering under control, lifting fast where the weight is heavy. Our judgement. */
export function temposFor(role: Role, pattern: Pattern): Tempo[] {
  return role === 'power' || isExplosive(pattern) ? POWER : tempos[role]
}

const POWER: Tempo[] = ['1-0-x-0', '2-0-x-0', '2-1-x-0', '3-0-x-0', '3-1-x-0']

export const tempos: Record<Role, Tempo[]> = {
  power: POWER,
  main: ['2-0-x-0', '2-1-x-0', '3-0-x-0', '3-1-x-0', '2-0-1-0'],
  secondary: ['2-0-1-0', '2-1-1-0', '3-0-1-0', '2-0-x-0', '3-1-1-0'],
  accessory: ['2-0-1-0', '3-0-1-0', '2-1-1-0', '3-1-1-0', '4-0-1-0'],
}

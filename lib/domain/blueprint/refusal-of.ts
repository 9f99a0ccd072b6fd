import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import { coverageGaps } from '@/lib/domain/catalogue/coverage'
import { formatList } from '@/lib/domain/words/format'
import { patternWords } from '@/lib/domain/words/words'

export interface Refusal {
  code: 'clearance_advised' | 'cannot_plan'
  message: string
}

/**
 * Why no program is written for this athlete; null where one is. Stricter than ACSM's algorithm: any red
 * flag asks for clearance first (our choice).
 */
export function refusalOf(profile: AthleteProfile): Refusal | null {
  const { age, health_flags } = profile
  if (age !== null && age < 13) {
    return {
      code: 'cannot_plan',
      message:
        'Mesocycle does not write programs for children under 13. A qualified youth coach can plan training that grows with you.',
    }
  }
  if (health_flags.some((flag) => flag !== 'pregnant_not_cleared')) {
    return {
      code: 'clearance_advised',
      message:
        'Please talk to a physician before you start: one of your answers asks for medical clearance first. This is not medical advice. Your answers are kept; when they have said yes, say so under the health questions, and we write your program.',
    }
  }
  if (health_flags.includes('pregnant_not_cleared')) {
    return {
      code: 'clearance_advised',
      message:
        'Training in pregnancy is good for most people once it has been talked over. Please ask your obstetric provider first; with their yes, tick pregnancy under what to work around, and we write a program that fits.',
    }
  }
  return unfillable(profile)
}

const NEEDED = [
  { name: 'a squat or lunge', patterns: ['knee'] },
  { name: 'a hip hinge', patterns: ['hinge'] },
  { name: 'a push', patterns: ['horizontal_push', 'vertical_push'] },
  { name: 'a pull', patterns: ['horizontal_pull', 'vertical_pull'] },
] as const

/** With fewer than two of squat, hinge, push and pull there is no program to write. */
function unfillable(profile: AthleteProfile): Refusal | null {
  const gaps = new Set(
    coverageGaps(profile).flatMap((gap) => (gap.kind === 'pattern' ? [gap.subject] : [])),
  )
  const missing = NEEDED.filter(({ patterns }) => patterns.every((pattern) => gaps.has(pattern)))
  if (NEEDED.length - missing.length >= 2) return null
  const patterns = missing.flatMap((each) => each.patterns)
  return {
    code: 'cannot_plan',
    message: `Your equipment, limits and exclusions leave no exercise for ${formatList(missing.map(({ name }) => name))} (${formatList(patterns.map((pattern) => patternWords[pattern].toLowerCase()))}). Allow a little more, and we can plan again.`,
  }
}

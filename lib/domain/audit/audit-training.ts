import type { Finding } from '@/lib/domain/program/schema'
import { findingsOf } from './findings-of'
import type { TrainingRule } from './rule'
import { conditioningRules } from './training-rules/conditioning-rules'
import { continuityRules } from './training-rules/continuity-rules'
import { effortRules } from './training-rules/effort-rules'
import { kiloRules } from './training-rules/kilo-rules'
import { ladderRules } from './training-rules/ladder-rules'
import { movementRules } from './training-rules/movement-rules'
import { peakRules } from './training-rules/peak-rules'
import { practiceRules } from './training-rules/practice-rules'
import { recoveryRules } from './training-rules/recovery-rules'
import { timeRules } from './training-rules/time-rules'
import { volumeRules } from './training-rules/volume-rules'
import { weightliftingRules } from './training-rules/weightlifting-rules'
import { measureTraining } from './training/measured-training'
import type { Training } from './training/training'

/** Every rule of merit that an athlete reads, in the order in which a coach would ask. */
export const trainingRules: readonly TrainingRule[] = [
  ...volumeRules,
  ...movementRules,
  ...practiceRules,
  ...effortRules,
  ...continuityRules,
  ...kiloRules,
  ...timeRules,
  ...conditioningRules,
  ...ladderRules,
  ...weightliftingRules,
  ...peakRules,
  ...recoveryRules,
]

/** What the rules of merit say of a training, whoever wrote it. */
export function auditTraining(training: Training, rules = trainingRules): Finding[] {
  const measured = measureTraining(training)
  return rules.flatMap((rule) => findingsOf(rule, rule.check(measured)))
}

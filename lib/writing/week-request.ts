import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint, BlueprintWeek } from '@/lib/domain/blueprint/schema'
import type { ProgramMetadata } from '@/lib/domain/program/schema'
import type { LooseWeek } from './loose-reply'

/** A week that is to be made of a reply: its plan, and the program that it belongs to. */
export interface WeekRequest {
  profile: AthleteProfile
  blueprint: Blueprint
  metadata: Pick<ProgramMetadata, 'slots'>
  week: BlueprintWeek
  reply: LooseWeek
}

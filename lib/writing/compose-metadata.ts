import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { programMetadataSchema, type NamedChoices } from '@/lib/domain/program/schema'
import { goalWords } from '@/lib/domain/words/words'
import { chooseSlots } from './choose-slots'
import type { Composed } from './composed'
import { editWords } from './words/edit-words'
import type { LooseMetadata } from './loose-reply'
import { tokensOfProgram } from './words/program-tokens'
import { plannedTruths } from './words/planned-truths'

/** Makes sound metadata of any reply; what code had to put in is in `adjustments`. */
export function composeMetadata(
  profile: AthleteProfile,
  blueprint: Blueprint,
  reply: LooseMetadata,
): Composed<NamedChoices> {
  const chosen = chooseSlots({ profile, blueprint, reply: reply.slots })
  const name = editWords(reply.name, {
    tokens: tokensOfProgram(profile, blueprint),
    truths: plannedTruths(profile, blueprint),
    where: 'Name',
    maxLength: programMetadataSchema.shape.name.maxLength ?? 60,
    whole: true,
    said: [profile.goal_raw, profile.notes],
    fallback: `${goalWords[profile.goal_category]} program`,
  })
  return {
    value: {
      name: name.text,
      slots: chosen.slots,
      adjustments: [...chosen.adjustments, ...name.adjustments],
    },
    problems: [...chosen.problems, ...(name.problem ? [name.problem] : [])],
    // An unfit name is no reason to lose a program.
    usable: chosen.usable || reply.name !== '',
  }
}

import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { programMetadataSchema, type Story } from '@/lib/domain/program/schema'
import { goalWords, phaseWords } from '@/lib/domain/words/words'
import type { Composed } from './composed'
import type { LooseStory } from './loose-reply'
import { editWords } from './words/edit-words'
import { plannedTruths } from './words/planned-truths'
import { tokensOfProgram } from './words/program-tokens'

/** Why a program suits its athlete and how it works, as far as the reply's words can be shown; else in code's own words. */
export function composeStory(
  profile: AthleteProfile,
  blueprint: Blueprint,
  reply: LooseStory,
): Composed<Story> {
  const shared = {
    tokens: tokensOfProgram(profile, blueprint),
    truths: plannedTruths(profile, blueprint),
  }
  const shape = programMetadataSchema.shape
  const why = editWords(reply.why, {
    ...shared,
    where: 'Why',
    maxLength: shape.why.maxLength ?? 600,
    fallback: plainWhy(profile),
  })
  const strategy = editWords(reply.strategy, {
    ...shared,
    where: 'Strategy',
    maxLength: shape.strategy.maxLength ?? 900,
    fallback: plainStrategy(blueprint),
  })
  const words = [why, strategy]
  return {
    value: {
      why: why.text,
      strategy: strategy.text,
      adjustments: words.flatMap(({ adjustments }) => adjustments),
    },
    problems: words.flatMap(({ problem }) => problem ?? []),
    usable: words.some(({ problem }) => !problem),
  }
}

function plainWhy({ goal_category, days_per_week }: AthleteProfile) {
  const days = days_per_week === 1 ? 'the day' : 'the days'
  return `A plan for ${goalWords[goal_category].toLowerCase()} in ${days} and with the equipment that you named.`
}

function plainStrategy({ phases }: Blueprint) {
  const names = [...new Set(phases.map(({ phase }) => phaseWords[phase].toLowerCase()))]
  return names.length === 1
    ? `The program is one phase of ${names[0]}: the same lifts from week to week, a little harder each time.`
    : `The program goes through ${names.slice(0, -1).join(', ')} and ${names.at(-1)}.`
}

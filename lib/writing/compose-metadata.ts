import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { programMetadataSchema, type ProgramMetadata } from '@/lib/domain/program/schema'
import { goalWords, phaseWords } from '@/lib/domain/words/words'
import { chooseSlots } from './choose-slots'
import { editWords, type WordsSpec } from './words/edit-words'
import type { LooseMetadata } from './loose-reply'
import { plannedTruths } from './words/planned-truths'

export interface Composed<T> {
  value: T
  /** What the model should repair; code has already put something sound in its place. */
  problems: string[]
  /** False when nothing in the reply could be used. */
  usable: boolean
}

/** Makes sound metadata of any reply; what code had to put in is in `adjustments`. */
export function composeMetadata(
  profile: AthleteProfile,
  blueprint: Blueprint,
  reply: LooseMetadata,
): Composed<ProgramMetadata> {
  const chosen = chooseSlots({ profile, blueprint, reply: reply.slots })
  const shared: Pick<WordsSpec, 'tokens' | 'truths'> = {
    tokens: {
      weeks: blueprint.weeks.length,
      days: profile.days_per_week,
      minutes: profile.session_minutes,
    },
    truths: plannedTruths(profile, blueprint),
  }
  const shape = programMetadataSchema.shape
  const why = editWords(reply.why, {
    ...shared,
    where: 'Why',
    maxLength: shape.why.maxLength ?? 600,
    fallback: plainWhy(profile),
  })
  const name = editWords(reply.name, {
    ...shared,
    where: 'Name',
    maxLength: shape.name.maxLength ?? 60,
    whole: true,
    fallback: `${goalWords[profile.goal_category]} program`,
  })
  const strategy = editWords(reply.strategy, {
    ...shared,
    where: 'Strategy',
    maxLength: shape.strategy.maxLength ?? 900,
    fallback: plainStrategy(blueprint),
  })
  const words = [why, name, strategy]
  const problems = [...chosen.problems, ...words.flatMap(({ problem }) => problem ?? [])]
  return {
    value: {
      why: why.text,
      name: name.text,
      strategy: strategy.text,
      slots: chosen.slots,
      adjustments: [...chosen.adjustments, ...words.flatMap(({ adjustments }) => adjustments)],
    },
    problems,
    usable: chosen.usable || words.some(({ problem }) => !problem),
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

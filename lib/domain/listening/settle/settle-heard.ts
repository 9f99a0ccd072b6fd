import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { Wishes } from '@/lib/domain/athlete/wishes'
import { refusalOf } from '@/lib/domain/blueprint/refusal-of'
import type { Asked } from '@/lib/domain/listening/asked'
import type { FromWords, HeardWish } from '@/lib/domain/listening/heard'
import { MOST_EXCLUDED } from './fields/settle-exercises'
import { groupHeard, type Group } from './group-heard'
import { inOrderOfWords } from './in-order-of-words'
import type { Ruling } from './ruling'
import { verdictOf } from './verdict-of'

export interface Settled {
  profile: AthleteProfile
  wishes: Wishes
  from_words: FromWords
  /** What became of each thing that was heard, as it was written. */
  rulings: Ruling[]
}

/**
 * What is planned from: what was given and heard and is not switched off, where the form has not said otherwise. Words
 * never leave an athlete without a plan whose form has one: those that would are not taken.
 */
export function settleHeard(asked: Asked, heard: readonly HeardWish[]): Settled {
  const groups = groupHeard(asked, heard)
  const all = settleGroups(asked, groups, new Set())
  if (isPlannable(all.profile) || !isPlannable(asked.form)) return all
  const left = new Set<string>()
  for (const { key } of limiting(groups)) {
    left.add(key)
    const fewer = settleGroups(asked, groups, left)
    if (isPlannable(fewer.profile)) return fewer
  }
  return settleGroups(asked, groups, left)
}

function isPlannable(profile: AthleteProfile): boolean {
  return refusalOf(profile)?.code !== 'cannot_plan'
}

/** What takes exercises away, the last to be given up last: a joint is spared as long as a plan can spare it. */
function limiting(groups: readonly Group[]): Group[] {
  const kinds = ['equipment', 'avoid', 'limit'] as const
  return kinds.flatMap((kind) => groups.filter(({ wishes }) => wishes[0]?.meaning.kind === kind))
}

function settleGroups(asked: Asked, groups: Group[], left: ReadonlySet<string>): Settled {
  let from_words = fromHealth(asked)
  let wishes = asked.given
  const rulings = new Map<Group, Ruling>()
  for (const group of byRank(groups)) {
    const profile = { ...asked.form, ...from_words }
    const verdict = verdictOf(group, { asked, profile, wishes, isMeant: group.isMeant }, groups)
    const stand = standOf(group, verdict.stand, left)
    if (stand === 'obeyed') {
      from_words = { ...from_words, ...verdict.fills }
      wishes = { ...wishes, ...verdict.wishes }
    }
    const asks = stand === 'doubted' || stand === 'against_form' || stand === 'past'
    const sets = asks ? (verdict.fills ?? null) : null
    rulings.set(group, { key: group.key, wishes: group.wishes, stand, sets })
  }
  const told = groups.flatMap((group) => rulings.get(group) ?? [])
  const profile = { ...asked.form, ...from_words }
  return { profile, wishes, from_words, rulings: inOrderOfWords(asked.form, told) }
}

function standOf(
  { isOff, isSure, key }: Group,
  stand: Ruling['stand'],
  left: ReadonlySet<string>,
): Ruling['stand'] {
  if (isOff) return 'off'
  if (left.has(key)) return 'unplannable'
  const isAsked = stand === 'obeyed' || stand === 'against_form' || stand === 'open'
  return isAsked && !isSure ? 'doubted' : stand
}

/** Days off come before the days that are spread around them, a number of days before their names. */
function byRank(groups: readonly Group[]): Group[] {
  const rank = ({ wishes }: Group) => {
    const meaning = wishes[0]?.meaning
    if (meaning?.kind === 'day') return meaning.ask === 'off' ? 0 : 2
    return RANKS[meaning?.kind ?? ''] ?? 9
  }
  return [...groups].sort((one, other) => rank(one) - rank(other))
}

const RANKS: Record<string, number> = {
  days_per_week: 1,
  every_other_day: 3,
  minutes: 4,
  equipment: 5,
  limit: 6,
  avoid: 7,
}

/** Jumps and runs: what a body after birth is spared. */
const IMPACT = 'high impact'

/** With a provider's yes, what these ask for is planned around. */
function fromHealth({ form, health_answers }: Asked): FromWords {
  const isCleared = (flag: string) =>
    health_answers.some(({ key, answer }) => key === `health:${flag}` && answer === 'cleared')
  const { limitations, excluded_exercises: before } = form
  return {
    ...(isCleared('pregnant') && !limitations.includes('pregnancy')
      ? { limitations: [...limitations, 'pregnancy'] }
      : {}),
    ...(isCleared('postpartum') && !before.includes(IMPACT) && before.length < MOST_EXCLUDED
      ? { excluded_exercises: [...before, IMPACT] }
      : {}),
  }
}

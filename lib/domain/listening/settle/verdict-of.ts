import { settleLimit, settleSport } from './fields/settle-body'
import {
  settleDaysPerWeek,
  settleEveryOtherDay,
  settleMinutes,
  settleMinutesByDay,
  settleOffDay,
  settleOnDays,
} from './fields/settle-days'
import { settleEquipment, settleHeaviest } from './fields/settle-equipment'
import { settleAvoid, settleCurrent } from './fields/settle-exercises'
import type { WishMeaning } from '@/lib/domain/listening/heard'
import type { Group } from './group-heard'
import type { OfKind, Settling, Verdict } from './ruling'
import {
  settleArea,
  settleBody,
  settleConditioning,
  settleEvent,
  settleLayoff,
  settleLift,
  settleSkill,
  settleStyle,
  settleTone,
} from './settle-wish'

/** What one group asks of the plan. What is a form field is held against the form, everything else is a wish. */
export function verdictOf(group: Group, settling: Settling, groups: readonly Group[]): Verdict {
  const meaning = group.wishes[0]!.meaning
  const all = group.wishes.map((wish) => wish.meaning)
  switch (meaning.kind) {
    case 'area':
      return settleArea([meaning], settling)
    case 'lift':
      return meaning.ask === 'current'
        ? settleCurrent([meaning], settling)
        : settleLift([meaning], settling)
    case 'skill':
      return settleSkill([meaning], settling)
    case 'avoid':
      return settleAvoid([meaning], settling, liftsWished(groups))
    case 'event':
      return settleEvent([meaning], settling)
    case 'limit':
      return settleLimit([meaning], settling)
    case 'day':
      return meaning.ask === 'off'
        ? settleOffDay([meaning], settling)
        : settleOnDays(ofKind(all, 'day'), settling, isHeard(groups, 'days_per_week'))
    case 'days_per_week':
      return settleDaysPerWeek([meaning], settling)
    case 'every_other_day':
      return settleEveryOtherDay([meaning], settling)
    case 'minutes':
      return meaning.weekday === null
        ? settleMinutes([meaning], settling)
        : settleMinutesByDay(ofKind(all, 'minutes'), settling)
    case 'equipment':
      return meaning.heaviest_kg === null
        ? settleEquipment(ofKind(all, 'equipment'), settling)
        : settleHeaviest([meaning], settling)
    case 'sport':
      return settleSport([meaning], settling)
    case 'layoff':
      return settleLayoff([meaning], settling)
    case 'style':
      return settleStyle([meaning], settling)
    case 'conditioning':
      return settleConditioning([meaning], settling)
    case 'body':
      return settleBody([meaning], settling, needsCare(groups))
    case 'tone':
      return settleTone([meaning], settling)
    case 'health':
    case 'unhandled':
      return { stand: 'said' }
  }
}

function ofKind<K extends WishMeaning['kind']>(all: readonly WishMeaning[], kind: K): OfKind<K>[] {
  return all.filter((each): each is OfKind<K> => each.kind === kind)
}

function isHeard(groups: readonly Group[], kind: WishMeaning['kind']): boolean {
  return groups.some(
    ({ wishes, isOff, isSure }) => wishes[0]?.meaning.kind === kind && isSure && !isOff,
  )
}

function liftsWished(groups: readonly Group[]): Set<string> {
  const meanings = groups
    .filter(({ isOff, isSure }) => isSure && !isOff)
    .flatMap(({ wishes }) => wishes.map(({ meaning }) => meaning))
  const lifts = ofKind(meanings, 'lift').filter(({ ask }) => ask !== 'current')
  return new Set(lifts.map(({ exercise_id }) => exercise_id))
}

function needsCare(groups: readonly Group[]): boolean {
  return groups
    .flatMap(({ wishes }) => wishes)
    .some(
      ({ meaning }) =>
        meaning.kind === 'health' &&
        (meaning.flag === 'eating_disorder' || meaning.flag === 'rapid_weight_loss'),
    )
}

import { sayDay, sayDaysPerWeek, sayEveryOtherDay, sayMinutes } from './say-days'
import { sayEquipment } from './say-equipment'
import { sayAvoid, sayLift } from './say-exercises'
import { sayHealth } from './say-health'
import { sayLimit } from './say-limit'
import { saySport } from './say-sport'
import { sayUnhandled } from './say-unhandled'
import { sayWish } from './say-wish'
import type { WishMeaning } from '@/lib/domain/listening/heard'
import { type Said, say, type Told } from './told'

/** One sentence for what became of a wish. Where the plan answers it, that answer stands. */
export function sayRuling(told: Told): Said {
  const { ruling } = told
  if (ruling.stand === 'off') {
    return say('form_wins', 'You have switched this off. It changes nothing.')
  }
  const answer = answerOf(told)
  if (answer) return say(answer.outcome, answer.sentence)
  return SAYS[told.meanings[0].kind](told as never)
}

type Says = {
  [K in WishMeaning['kind']]: (told: Told<K>) => Said
}

const SAYS: Says = {
  area: sayWish,
  lift: sayLift,
  skill: sayWish,
  avoid: sayAvoid,
  event: sayWish,
  limit: sayLimit,
  health: sayHealth,
  day: sayDay,
  days_per_week: sayDaysPerWeek,
  every_other_day: sayEveryOtherDay,
  minutes: sayMinutes,
  equipment: sayEquipment,
  sport: saySport,
  layoff: sayWish,
  style: sayWish,
  conditioning: sayWish,
  body: sayWish,
  tone: sayWish,
  unhandled: sayUnhandled,
}

function answerOf({ ruling, plan }: Told) {
  const { stand, key } = ruling
  if (stand !== 'obeyed' && stand !== 'form_wins') return undefined
  return plan?.answers.find((each) => each.key === key)
}

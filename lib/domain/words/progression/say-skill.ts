import { NBSP } from '@/lib/domain/words/format'
import { setsReach, type ProgressionSentences, type RowFacts } from './row-facts'

/** Weeks in which sprints are not yet run flat out. */
const EASY_SPRINTS = 2

/** What is done fast and fresh, and stopped when it slows down. */
export function saySkill(facts: RowFacts): ProgressionSentences {
  switch (facts.entry.pattern) {
    case 'sprint':
      return saySprint(facts)
    case 'olympic':
      return sayOlympic(facts)
    case 'jump':
      return sayJump(facts)
    case 'vertical_pull':
    case 'horizontal_push':
      return sayLearnt(facts)
    default:
      return sayFast(facts)
  }
}

function saySprint({ first, work, week }: RowFacts): ProgressionSentences {
  const pace = week <= EASY_SPRINTS ? `at nine tenths of your speed` : 'as fast as you can'
  return {
    today: `${work(first)} ${pace}, starting each one fresh. No ${first.amount_max}${NBSP}m of ground? 6${NBSP}×${NBSP}6${NBSP}s on a bike.`,
    next: 'All as fast as the first? One sprint more next week.',
    stall: 'A clearly slower one is the last one for today.',
  }
}

function sayOlympic({ first, groups, work }: RowFacts): ProgressionSentences {
  const parts = groups.map(work)
  const how = first.load_kg === null ? ' with a weight that stays fast' : ', every rep fast'
  return {
    today: `${parts.join(', then ')}${how}.`,
    next:
      first.load_kg === null
        ? 'Four of five reps clean? A little heavier next time.'
        : 'Four of five reps clean? Next week’s weight is in the plan.',
    stall: `Two misses in a session? 5${NBSP}% lighter, and finish.`,
  }
}

function sayJump({ first, work }: RowFacts): ProgressionSentences {
  return {
    today: `${work(first)}, every landing silent.`,
    next: 'All silent and equally high? A little higher or further next time.',
    stall: 'Stop a set when it gets slower or louder.',
  }
}

/** Steps towards a first pull-up, push-up or dip, and shares of the best set afterwards. */
function sayLearnt({ first, groups, work, entry }: RowFacts): ProgressionSentences {
  const isTried = first.sets === 1 && first.rir !== null
  if (isTried && groups.length === 1)
    return {
      today: 'One set of as many clean ones as you have; stop with one left.',
      next: `Write the number down. Not one yet? The steps go on. More than planned? One rep more in every set from now on.`,
      stall: 'No kick, no swing: what is not clean does not count.',
    }
  const then = groups.slice(1).map(work)
  if (entry.id.endsWith('negative'))
    return {
      today: `${work(first)}: step up, then five seconds down, every time.`,
      next: 'All five seconds long? A second more next time, up to eight.',
      stall: 'Faster than three seconds? End the set, rest, and do the next one shorter.',
    }
  if (entry.eased)
    return {
      today: `${work(first)}, with help that leaves one or two.`,
      next: `${setsReach(first.sets, String(first.amount_max)).replace(/^./, (letter) => letter.toUpperCase())}? A little less help next time.`,
      stall: `Fewer than ${first.amount_min}? A little more help.`,
    }
  return {
    today: `${[isTried ? `${work(first)}, one left` : work(first), ...then].join(', then ')}; every rep from all the way down.`,
    next: 'All sets clean? The plan adds a rep when your best set grows.',
    stall: 'A set falls short? Split it in two, and keep the number of reps.',
  }
}

function sayFast({ first, work }: RowFacts): ProgressionSentences {
  return {
    today: `${work(first)}, as fast as you can.`,
    next: 'All equally fast? A little heavier next time.',
    stall: 'Stop a set when it gets slower.',
  }
}

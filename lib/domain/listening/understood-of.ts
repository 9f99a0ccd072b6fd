import type { Blueprint } from '@/lib/domain/blueprint/schema'
import { limitationWords } from '@/lib/domain/words/words'
import type { HeardWish, StoredWishes, Understood } from './heard'
import type { HeardHealth } from './reading'

type Said = Pick<Understood, 'outcome' | 'sentence'> & { ask?: Understood['ask'] }

/**
 * What came of each thing that was heard, in the order in which it was. What is a wish of its own has the answer of the
 * plan that stands; `blueprint` is null where there is none.
 */
export function understoodOf(
  { stored, wishes_off }: { stored: StoredWishes; wishes_off: string[] },
  blueprint: Pick<Blueprint, 'answers'> | null,
): Understood[] {
  return stored.heard.map((wish) => {
    const { key, quote, source } = wish
    const off = wishes_off.includes(key) && wish.meaning.kind !== 'health'
    const { ask = null, ...said } = off
      ? ({
          outcome: 'form_wins',
          sentence: 'You have switched this off. It changes nothing.',
        } as Said)
      : (answered(wish, blueprint) ?? saidOf(wish, stored))
    return { key, quote, source, off, where: null, ask, ...said }
  })
}

function answered({ key }: HeardWish, blueprint: Pick<Blueprint, 'answers'> | null): Said | null {
  const answer = blueprint?.answers.find((each) => each.key === key)
  return answer ? { outcome: answer.outcome, sentence: answer.sentence } : null
}

function saidOf(wish: HeardWish, stored: StoredWishes): Said {
  const { meaning, quote } = wish
  const wrote = `You wrote “${quote ?? ''}”`
  switch (meaning.kind) {
    case 'health':
      return careSaid(meaning.flag, wrote) ?? healthSaid(wish, wrote, stored)
    case 'limit':
      return meaning.since === 'past'
        ? { outcome: 'asked', sentence: `${wrote}: tick it above if it is to be spared.` }
        : {
            outcome: 'done',
            sentence: `${wrote}: we work around it (${limitationWords[meaning.part].toLowerCase()}).`,
          }
    case 'minutes':
      return stored.from_words.session_minutes === meaning.minutes
        ? { outcome: 'done', sentence: `${wrote}: sessions of ${meaning.minutes} minutes.` }
        : { outcome: 'form_wins', sentence: `${wrote}: the minutes of the form count.` }
    case 'unhandled':
      return { outcome: 'refused', sentence: `${wrote}: we plan training, and leave this out.` }
    default:
      return { outcome: 'asked', sentence: `${wrote}: it counts as soon as there is a plan.` }
  }
}

function careSaid(flag: HeardHealth, wrote: string): Said | null {
  if (flag === 'eating_disorder') {
    const kind =
      'If eating is hard at the moment, please speak with someone you trust or your doctor.'
    return {
      outcome: 'done',
      sentence: `${wrote}. We plan for strength and leave weight out of it. ${kind}`,
    }
  }
  if (flag !== 'rapid_weight_loss') return null
  return {
    outcome: 'refused',
    sentence: `${wrote}. That is not safe; half a percent to one percent a week is. We plan training only.`,
  }
}

function healthSaid({ key }: HeardWish, wrote: string, { health_answers }: StoredWishes): Said {
  const answer = health_answers.find((each) => each.key === key)?.answer
  if (answer === 'cleared') {
    return { outcome: 'done', sentence: `${wrote}, and that a physician has cleared you: we plan.` }
  }
  if (answer === 'not_meant') {
    return { outcome: 'done', sentence: `${wrote}, and meant something else. It changes nothing.` }
  }
  if (answer === 'is_so') {
    return {
      outcome: 'refused',
      sentence: `${wrote}. Please talk to a physician before you start; with their yes we plan. This is not medical advice.`,
    }
  }
  return {
    outcome: 'asked',
    sentence: `${wrote}. Please answer this before we plan, or leave it out of your words: has a physician cleared you, or was something else meant?`,
    ask: { kind: 'health', yes: 'It is so', no: 'That is not what I meant', sets: null },
  }
}

import type { HeardHealth } from '@/lib/domain/listening/reading'
import { say, type Said, type Told } from './told'

/** A question about health is open until it is answered; what asks for care is met with it. */
export function sayHealth(told: Told<'health'>): Said {
  const { ruling, stored, meanings } = told
  const wrote = `You wrote “${ruling.wishes[0]?.quote ?? ''}”`
  return (
    careSaid(meanings[0].flag, wrote) ??
    answered(answerTo(ruling.key, stored), meanings[0].flag, wrote)
  )
}

function careSaid(flag: HeardHealth, wrote: string): Said | null {
  if (flag === 'eating_disorder') {
    const kind =
      'If eating is hard at the moment, please speak with someone you trust or your doctor.'
    return say('done', `${wrote}. We plan for strength and leave weight out of it. ${kind}`)
  }
  if (flag !== 'rapid_weight_loss') return null
  return say(
    'refused',
    `${wrote}. That is not safe; half a percent to one percent a week is. We plan training only.`,
  )
}

/** What a physician's yes still leaves out. */
const AROUND: Partial<Record<HeardHealth, string>> = {
  pregnant: ', around what pregnancy rules out',
  postpartum: ', without jumps, sprints and runs',
}

function answerTo(key: string, { health_answers }: Told['stored']) {
  return health_answers.find((each) => each.key === key)?.answer
}

function answered(answer: ReturnType<typeof answerTo>, flag: HeardHealth, wrote: string): Said {
  if (answer === 'cleared')
    return say(
      'done',
      `${wrote}, and that a physician has cleared you: we plan${AROUND[flag] ?? ''}.`,
    )
  if (answer === 'not_meant')
    return say('done', `${wrote}, and meant something else. It changes nothing.`)
  if (answer === 'is_so') {
    return say(
      'refused',
      `${wrote}. Please talk to a physician before you start; with their yes we plan. This is not medical advice.`,
    )
  }
  return {
    outcome: 'asked',
    sentence: `${wrote}. Please answer this before we plan, or leave it out of your words: has a physician cleared you, or was something else meant?`,
    ask: { kind: 'health', yes: 'It is so', no: 'That is not what I meant', sets: null },
  }
}

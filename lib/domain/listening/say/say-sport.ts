import { sportWords } from '@/lib/domain/words/sport-words'
import { goalWords } from '@/lib/domain/words/words'
import { ask, type Said, say, type Told } from './told'

/** What a sport beside the gym changes, or the time of its season. */
export function saySport(told: Told<'sport'>): Said {
  const { ruling, meanings, profile } = told
  const [{ sport, season }] = meanings
  if (season !== null) return saySeason(told, season)
  if (sportWords[sport] === null) {
    return say('form_wins', `Your goal in the form decides how you train: ${goal(told)}.`)
  }
  const ofForm = told.stored.from_words.specific_sport ? '' : profile.specific_sport?.trim()
  const name = ofForm || sportWords[sport].toLowerCase()
  if (ruling.stand === 'doubted') {
    return ask(told, `Did you mean: your sport beside the gym is ${name}?`, 'It is')
  }
  if (profile.goal_category === 'endurance') {
    return say('done', `Strength beside your sport (${name}): heavy lifts in few sets.`)
  }
  if (isFast(told) && !hasConditioning(told)) {
    return say('done', `Your sport (${name}) brings its own conditioning, so the plan has none.`)
  }
  return say(
    'done',
    `Your sport is noted: ${name}. With ${goal(told)} as the goal the week stays as it is.`,
  )
}

const SEASONS = {
  off: 'your sport is off season',
  pre: 'your season begins soon',
  in: 'your sport is in season',
}

/** Only where the plan does not answer it. */
function saySeason(told: Told<'sport'>, season: keyof typeof SEASONS): Said {
  switch (told.ruling.stand) {
    case 'doubted':
      return ask(told, `Did you mean: ${SEASONS[season]}?`, 'That is right')
    case 'form_wins':
      return say('form_wins', 'You have set this otherwise yourself, and that counts.')
    default:
      return say('asked', 'It counts as soon as there is a plan.')
  }
}

function isFast({ profile }: Told<'sport'>): boolean {
  return profile.goal_category === 'athletic_performance' || profile.goal_category === 'power'
}

function hasConditioning({ plan }: Told<'sport'>): boolean {
  return plan === null || plan.slots.some(({ tag }) => tag === 'c')
}

function goal({ profile }: Pick<Told, 'profile'>): string {
  return goalWords[profile.goal_category].toLowerCase()
}

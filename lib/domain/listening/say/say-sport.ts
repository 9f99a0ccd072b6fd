import { sportWords } from '@/lib/domain/words/sport-words'
import { goalWords } from '@/lib/domain/words/words'
import { ask, type Said, say, type Told } from './told'

/** What a sport beside the gym changes, and the time of its season. */
export function saySport(told: Told<'sport'>): Said {
  const { ruling, meanings, plan, profile } = told
  const [{ sport, season }] = meanings
  const inSeason = season === null ? undefined : plan?.answers.find(({ key }) => key === 'season')
  const name = sportWords[sport]?.toLowerCase()
  if (ruling.stand === 'doubted') {
    return name
      ? ask(told, `Did you mean: ${name} is your sport beside the gym?`, 'It is')
      : ask(told, 'Did you mean the time of your season?', 'Plan for it')
  }
  if (ruling.stand === 'against_form') {
    return ask(
      told,
      `The form names another sport. Make it ${name}?`,
      'Change it',
      'Keep the form’s',
    )
  }
  if (inSeason) return say(inSeason.outcome, inSeason.sentence)
  if (!name) return say('form_wins', `Your goal in the form decides how you train: ${goal(told)}.`)
  if (profile.goal_category === 'endurance') {
    return say('done', `Strength beside your sport (${name}): heavy lifts in few sets.`)
  }
  return say(
    'done',
    `Your sport is noted: ${name}. With ${goal(told)} as the goal the week stays as it is.`,
  )
}

function goal({ profile }: Pick<Told, 'profile'>): string {
  return goalWords[profile.goal_category].toLowerCase()
}

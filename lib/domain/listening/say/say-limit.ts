import { limitationWords } from '@/lib/domain/words/words'
import { ask, type Said, say, type Told } from './told'

/** A joint is spared at once and said so; what hurt once, or may not be meant, is asked. */
export function sayLimit(told: Told<'limit'>): Said {
  const { ruling, meanings } = told
  const part = limitationWords[meanings[0].part].toLowerCase()
  switch (ruling.stand) {
    case 'past':
      return ask(
        told,
        `Does it still need care? Then we work around your ${part}.`,
        'Work around it',
        'It is fine',
      )
    case 'doubted':
      return ask(told, `Did you mean: work around your ${part}?`, 'Work around it', 'It is fine')
    case 'unplannable':
      return say(
        'asked',
        `With this too no plan could be made, so your ${part} is not worked around. Say in the form what has to be spared.`,
      )
    default:
      return say(
        'done',
        `We work around your ${part}: exercises that may trouble it are left out in every week.`,
      )
  }
}

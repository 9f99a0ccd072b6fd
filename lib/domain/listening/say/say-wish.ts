import { formatDate } from '@/lib/domain/words/dates'
import { count } from '@/lib/domain/words/format'
import {
  areaWords,
  eventWords,
  skillWords,
  trainingStyleWords,
} from '@/lib/domain/words/wish-words'
import { ask, type Said, say, type Told } from './told'

type WishKind = 'area' | 'skill' | 'event' | 'layoff' | 'style' | 'conditioning' | 'body' | 'tone'

/** A wish that the plan does not answer, because it is asked first, is not whole, or is one too many. */
export function sayWish(told: Told<WishKind>): Said {
  const [meaning] = told.meanings
  switch (told.ruling.stand) {
    case 'doubted': {
      const [sentence, yes] = question(meaning)
      return ask(told, `Did you mean: ${sentence}?`, yes)
    }
    case 'open':
      return say('asked', missing(meaning))
    case 'form_wins':
      return say('form_wins', 'You have set this otherwise yourself, and that counts.')
    case 'said':
      return say('refused', 'We plan training, and leave your weight out of it.')
    case 'unfit':
      return say(
        'not_possible',
        'That is one wish too many of its kind: the first ones are planned.',
      )
    default:
      return say('asked', 'It counts as soon as there is a plan.')
  }
}

function missing({ kind, ...meaning }: Told<WishKind>['meanings'][0]): string {
  if (kind === 'layoff') return 'How long was it? Write the weeks or months, and the start follows.'
  return 'event' in meaning && meaning.event === 'weekly_match'
    ? 'On which day do you play? Write it, and hard legs keep away from it.'
    : 'When is it? Write the date, and we plan to it.'
}

function question(meaning: Told<WishKind>['meanings'][0]): [string, string] {
  switch (meaning.kind) {
    case 'area':
      return meaning.ask === 'more'
        ? [`more work for your ${areaWords[meaning.area]}`, 'More of it']
        : [`less work for your ${areaWords[meaning.area]}`, 'Less of it']
    case 'skill':
      return [`train for ${skillWords[meaning.skill]}`, 'Train for it']
    case 'event': {
      const on = meaning.date === null ? '' : ` on ${formatDate(meaning.date)}`
      return [`plan for your ${eventWords[meaning.event]}${on}`, 'Plan for it']
    }
    case 'layoff': {
      const off = meaning.weeks === null ? 'some time' : count(meaning.weeks, 'week')
      return [`${off} without training until now`, 'That is right']
    }
    case 'style':
      return [trainingStyleWords[meaning.style], 'Plan it so']
    case 'conditioning':
      return {
        add: ['more conditioning', 'Add it'] as [string, string],
        none: ['no conditioning', 'Leave it out'] as [string, string],
        own: ['you do your conditioning elsewhere', 'That is right'] as [string, string],
      }[meaning.want]
    case 'body':
      return [BODY[meaning.aim], 'That is right']
    case 'tone':
      return meaning.tone === 'nervous'
        ? ['a calm start, with machines before the bar', 'Start calmly']
        : ['you know your way around a gym', 'I do']
  }
}

const BODY = {
  lose: 'lose weight',
  gain: 'gain weight',
  recomp: 'muscle for fat at the same weight',
  maintain: 'hold your weight',
}

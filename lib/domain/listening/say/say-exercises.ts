import { liftQuestions } from '@/lib/domain/athlete/lift-questions'
import { catalogueEntry, exerciseById, resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { knownLiftOf, namesOf } from '@/lib/domain/listening/settle/fields/settle-exercises'
import { formatDate } from '@/lib/domain/words/dates'
import { count, formatLoad, NBSP } from '@/lib/domain/words/format'
import { mannerWords } from '@/lib/domain/words/wish-words'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { ask, type Said, say, type Told } from './told'

/** What is left out, in every week. */
export function sayAvoid(told: Told<'avoid'>): Said {
  const { ruling, meanings } = told
  const what = avoided(meanings[0], told)
  if (resolveExclusions(namesOf(meanings[0])).never.length > 0)
    return say('done', `We never plan ${what}.`)
  switch (ruling.stand) {
    case 'unfit':
      return say(
        'not_possible',
        'The list of what is left out is full: take something from it in the form.',
      )
    case 'said':
      return say(
        'not_possible',
        'We know no exercise of this name, so there is nothing to leave out.',
      )
    case 'doubted':
      return ask(told, `Did you mean: leave out ${what}?`, 'Leave it out', 'Keep it')
    case 'against_form':
      return ask(
        told,
        `The form has a set of it among your lifts. Leave out ${what} all the same?`,
        'Leave it out',
        'Keep it',
      )
    case 'unplannable':
      return say(
        'asked',
        `Without ${what} too no plan could be made, so it stays. Allow something else, and it goes.`,
      )
    default:
      return say('done', `Left out in every week: ${what}.${insteadOf(told)}`)
  }
}

/** What trains in its place, where a whole manner of moving is left out; the notice about it is not said again. */
function insteadOf({ meanings: [{ pattern }], plan }: Told<'avoid'>): string {
  const notice = plan?.notices?.find(({ code }) => code === `left_out_${pattern}`)
  const [, instead] = notice?.sentence.split(/(?<=\.) /) ?? []
  return instead ? ` ${instead}` : ''
}

function avoided(meaning: Told<'avoid'>['meanings'][0], told: Told<'avoid'>): string {
  const { name, pattern } = meaning
  if (name === null) return pattern === null ? '' : mannerWords[pattern]
  const { ids } = resolveExclusions(namesOf(meaning))
  const [only] = ids
  if (ids.size === 1) return withinSentence(catalogueEntry(only!).name)
  return ids.size === 0 ? name : `${name} of every kind${kept(ids, told)}`
}

/** What is wished for by its own name stays. */
function kept(ids: ReadonlySet<string>, { ruling, profile }: Told<'avoid'>): string {
  if (ruling.stand !== 'obeyed') return ''
  const out = resolveExclusions(profile.excluded_exercises).ids
  const names = [...ids].filter((id) => !out.has(id)).map((id) => catalogueEntry(id).name)
  return names.length === 0 ? '' : ` but ${names.map(withinSentence).join(' and ')}`
}

/** A set of today, which only a yes makes a number to plan from; other wishes for a lift are the plan's to answer. */
export function sayLift(told: Told<'lift'>): Said {
  const { ruling, meanings, profile } = told
  const [wish] = meanings
  const name = withinSentence(exerciseById(wish.exercise_id)?.name ?? wish.exercise_id)
  if (wish.ask !== 'current') return askLift(told, name)
  const lift = knownLiftOf(wish, profile)
  if (ruling.stand === 'form_wins') {
    return say('form_wins', `The form has a set of the ${name}, and that one counts.`)
  }
  if (!lift) {
    return say(
      'not_possible',
      'No weight follows from it: that takes a weight, and at most 20 repetitions.',
    )
  }
  const times = lift.reps === 1 ? '' : ` × ${lift.reps}`
  const set = `${lift.weight}${NBSP}${profile.units}${times} in the ${name}`
  if (ruling.stand !== 'doubted') return say('done', `Counted as what you lift now: ${set}.`)
  const [slip] = liftQuestions({ ...profile, known_lifts: [lift] })
  const doubt = slip ? ` ${slip.sentence}` : ''
  return ask(told, `Is ${set} what you lift now? Your weights follow from it.${doubt}`, 'Use it')
}

function askLift(told: Told<'lift'>, name: string): Said {
  const [wish] = told.meanings
  switch (wish.ask) {
    case 'keep':
      return ask(told, `Did you mean: the ${name} stays in your plan?`, 'Keep it')
    case 'target':
      return ask(told, `Did you mean: ${targetWords(told, name)}?`, 'Plan for it')
    default:
      return ask(told, `Did you mean: get better at the ${name}?`, 'Improve it')
  }
}

function targetWords({ meanings, profile }: Told<'lift'>, name: string): string {
  const [{ kg, reps, by }] = meanings
  const weight = kg === null ? '' : `${formatLoad(kg, profile.units)}${NBSP}${profile.units}`
  const times = reps === null ? '' : weight ? ` × ${reps}` : count(reps, 'repetition')
  const aim = `${weight}${times}` || 'more'
  return `${aim} in the ${name}${by ? ` by ${formatDate(by)}` : ''}`
}

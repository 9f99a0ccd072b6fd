import { nearestExercises } from '@/lib/domain/catalogue/catalogue'
import type { OfKind } from '@/lib/domain/listening/settle/ruling'
import { formatList } from '@/lib/domain/words/format'
import { withinSentence } from '@/lib/domain/words/within-sentence'
import { type Said, say, type Told } from './told'

type Reason = OfKind<'unhandled'>['reason']

/** What we do not do, and why or what helps instead. */
export function sayUnhandled({ meanings: [{ reason }], ruling }: Told<'unhandled'>): Said {
  const [outcome, sentence] = SENTENCES[reason]
  const quote = ruling.wishes[0]?.quote ?? ''
  return say(outcome, reason === 'exercise' ? `${sentence}${nearTo(quote)}` : sentence)
}

function nearTo(quote: string): string {
  const names = nearestExercises(quote).slice(0, 2).map(withinSentence)
  return names.length === 0 ? '' : ` Nearest to it: ${formatList(names)}.`
}

const SENTENCES: Record<Reason, ['refused' | 'not_possible', string]> = {
  nutrition: ['refused', 'We plan training and no food.'],
  medical_advice: ['refused', 'That is a question for a physician. We plan training only.'],
  rehab: [
    'refused',
    'We plan no rehabilitation: see a physiotherapist first. What hurts can be ticked in the form, and the plan works around it.',
  ],
  schedule: [
    'not_possible',
    'All weeks have the same days, so we cannot plan around that. Move a session when you have to: its order matters more than its day.',
  ],
  body_part: [
    'not_possible',
    'That is no part of the body that we can train alone or work around.',
  ],
  exercise: ['not_possible', 'We know no exercise of that name, so it is in no week.'],
  equipment: ['not_possible', 'We have no exercises for that, so the plan does not use it.'],
  program_by_name: [
    'refused',
    'We do not copy named programs: this one has numbers of our own. Say what you like of it, such as a top set or the split, and we plan that.',
  ],
  off_topic: ['refused', 'That is nothing that a training plan can do.'],
  instruction: [
    'refused',
    'We read your words as wishes for training, and take nothing else from them.',
  ],
  unclear: [
    'not_possible',
    'We could not make out what this asks for. Say it in other words, or answer it in the form.',
  ],
}

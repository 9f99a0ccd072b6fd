import { currentWords, targetWords } from '@/lib/domain/listening/lexicon/lifts/lift-asks'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf } from '@/lib/domain/listening/read/quote-of'
import type { Clause, Mention, Said, Sentence } from '@/lib/domain/listening/read/said'
import type { HeardLift, Lift } from './heard-lift'
import { isCounted } from './is-counted'
import { type Load, loadOf } from './load-of'
import { momentBeside } from './moment-beside'

const rise =
  /\b(?:add(?:ing)?|put(?:ting)?)\s+(?:another |about )?\d+\s*(?:kgs?|kilos?|lbs?|pounds?)\s+(?:to|on|onto)\s+(?:my |the |both )?(?:[\w' ]+ and )?$/i

/** A lift with a number: what is lifted today, or what it is to be. */
export function loadedLift(
  said: Said,
  sentence: Sentence,
  mention: Mention,
  before: HeardLift | undefined,
): Lift | null {
  const at = sentence.mentions.indexOf(mention)
  const gap = {
    from: sentence.mentions[at - 1]?.to ?? 0,
    to: sentence.mentions[at + 1]?.from ?? sentence.text.length,
  }
  if (rise.test(sentence.text.slice(0, mention.from))) return riseOf(said, sentence, mention)
  const load = loadOf(sentence.text, mention, gap)
  if (!load || isTaken(sentence, load, at) || (load.unit === 'unsaid' && isCounted(mention.id)))
    return null
  const clause = clauseAt(sentence, mention.from)
  const { ask, sure } = askOf(said, sentence, clause, load, mention, before?.lift.ask)
  const isLater = ask === 'target' && !/\bsame as\b/i.test(sentence.text)
  const moment = isLater ? momentBeside(sentence, clause, mention) : null
  const { load: number, unit, reps } = load
  return {
    quote: quoteOf(said, sentence, mention, load, ...(moment ? [moment] : [])),
    ...{ exercise: mention.name, ask, load: number, unit, reps, when: moment?.when ?? null },
    ...(sure ? {} : { sure: false }),
  }
}

/** "Squat 140 bench 100": a number behind a lift is that lift's. */
function isTaken({ text, mentions }: Sentence, load: Load, at: number): boolean {
  const previous = mentions[at - 1]
  if (!load.isBefore || !previous) return false
  const gap = { from: mentions[at - 2]?.to ?? 0, to: mentions[at]!.from }
  const its = loadOf(text, previous, gap)
  return its !== null && !its.isBefore && its.to > load.from
}

/** "Add 20 lb to my bench" is a better bench, never one of 20 lb. */
function riseOf(said: Said, sentence: Sentence, mention: Mention): Lift {
  const clause = clauseAt(sentence, mention.from)
  const lead = rise.exec(sentence.text.slice(0, mention.from))!
  const moment = momentBeside(sentence, clause, mention)
  return {
    quote: quoteOf(
      said,
      sentence,
      { from: lead.index, to: mention.to },
      ...(moment ? [moment] : []),
    ),
    ...{ exercise: mention.name, ask: 'improve', load: null, unit: null, reps: null },
    when: moment?.when ?? null,
  }
}

const goal = new RegExp(`\\b(?:${targetWords})\\b`, 'gi')
const current = new RegExp(`\\b(?:${currentWords})\\b`, 'gi')

function askOf(
  said: Said,
  sentence: Sentence,
  clause: Clause,
  load: Load,
  mention: Mention,
  before: Lift['ask'] | undefined,
): { ask: Lift['ask']; sure: boolean } {
  const end = Math.max(load.to, mention.to)
  const own = sentence.text.slice(clause.from, Math.max(clause.to, end))
  const [wanted, had] = [lastOf(goal, own), lastOf(current, own)]
  if (wanted >= 0 || had >= 0) {
    const isSet = load.reps !== null && /x/i.test(sentence.text.slice(load.from, load.to))
    const isGoal = wanted >= 0 && (had < 0 || /goal/i.test(own) || wanted < had === isSet)
    return { ask: isGoal ? 'target' : 'current', sure: wanted < 0 || had < 0 || /goal/i.test(own) }
  }
  if (/\dx\d| x \d/i.test(sentence.text.slice(load.from, load.to)))
    return { ask: 'current', sure: false }
  const isWanted = goal.test(sentence.text) || sentence.moments.length > 0
  goal.lastIndex = 0
  if (isWanted || (said.isShort && before !== 'current'))
    return {
      ask: 'target',
      sure: said.isShort || isListed(sentence, clause) || before === 'target',
    }
  return { ask: before ?? 'current', sure: false }
}

const goalLabel = new RegExp(`^[^:]{0,40}\\b(?:${targetWords})\\b[^:]{0,20}:`, 'i')

/** "Current goals: bench 315, squat 405", "bench 100, squat 140 by May", "I need to weigh 104 kg, squat 200". */
function isListed({ text, moments }: Sentence, clause: Clause): boolean {
  const isPiece = clause.text.trim().split(/\s+/).length <= 4
  return goalLabel.test(text) || moments.length > 0 || isPiece
}

function lastOf(pattern: RegExp, text: string): number {
  return [...text.matchAll(pattern)].at(-1)?.index ?? -1
}

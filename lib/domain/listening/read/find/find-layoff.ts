import { numberOf, numberWords } from '@/lib/domain/listening/lexicon/numbers'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said } from '@/lib/domain/listening/read/said'

type Found = NonNullable<RuleReading['layoff']>

const time = `(?:about |over |almost |nearly |like |around |the (?:last|past) |at least )?(${numberWords}|an?|a couple(?: of)?)\\s+(years?|yrs?|months?|weeks?)`
const measured = [
  `(?:haven'?t|have not|not|hasn'?t|didn'?t|did not) (?:really )?(?:lifted|trained|train|lift|touched a (?:weight|barbell|bar|thing)|worked out|work out|exercised|been (?:to the gym|training|lifting))\\b[^.]{0,45}?\\b${time}`,
  `nothing (?:at all )?for ${time}`,
  `${time} (?:off|lay-?off|break|hiatus|away from (?:the gym|lifting|training)|without (?:training|lifting))`,
  `(?:off|out|layoff of|break of|hiatus of|away) (?:for )?${time}(?! (?:ago|old))`,
  `${time} of nothing`,
  `first time [\\w ]+ in ${time}`,
].map((each) => new RegExp(`\\b${each}\\b`, 'i'))
const vague = anyOf(
  "after (?:a|my) (?:\\w+ )?(?:break|lay-?off|hiatus|time off)|coming back after|back (?:to|in) the gym after|returning to (?:lifting|training|the gym)|getting back (?:into|to) (?:lifting|training|the gym|shape)|been out of the gym|haven'?t (?:lifted|trained) in (?:ages|forever|years|a while|a long time)|coming back from",
)
const isUntilNow = anyOf(
  "haven'?t|have not|hasn'?t|coming back|getting back|returning|back (?:after|from|in|to)",
)
const baby = anyOf('baby|post-?partum|pregnan\\w+|c-section|giving birth|gave birth')
const illness = anyOf('covid|illness|sick\\w*|chemo|flu|mono|cancer|pneumonia')
const injury = anyOf('surgery|torn|injur\\w+|broke|broken|achilles|fracture\\w*|acl')

/** How long there has been no training until now, and why. */
export function findLayoff(said: Said): RuleReading['layoff'] {
  const found = said.sentences.flatMap((sentence): Found[] => {
    const patterns = [...measured, vague]
    const match = patterns.map((pattern) => pattern.exec(sentence.text)).find((each) => each)
    if (!match) return []
    const { doubt, isDirect, text } = clauseAt(sentence, match.index)
    if (doubt === 'others' || doubt === 'condition' || doubt === 'irony') return []
    const [, count, unit] = match
    const months = count && unit ? monthsOf(count, unit) : null
    if (months === null && /\bweek/i.test(match[0])) return []
    const quote = quoteOf(said, sentence, spanOf(match))
    const isSure = isDirect || isUntilNow.test(text)
    return [{ quote, months, cause: causeOf(sentence.text), ...(isSure ? {} : { sure: false }) }]
  })
  return found.find(({ months }) => months !== null) ?? found[0] ?? null
}

function monthsOf(count: string, unit: string): number | null {
  const number = numberOf(count.replace(/^a couple.*/i, '2'))
  if (number === null) return null
  if (/^y/i.test(unit)) return Math.round(number * 12)
  return Math.round(/^w/i.test(unit) ? number / 4.345 : number)
}

function causeOf(sentence: string): Found['cause'] {
  if (baby.test(sentence)) return 'baby'
  if (illness.test(sentence)) return 'illness'
  return injury.test(sentence) ? 'injury' : null
}

import { numberOf, numberWords } from '@/lib/domain/listening/lexicon/numbers'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { anyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { isDenied } from '@/lib/domain/listening/read/is-denied'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence, Span } from '@/lib/domain/listening/read/said'

type Found = NonNullable<RuleReading['body']>

const amount = '(\\d{1,3}(?:\\.\\d)?)\\s*(kgs?|kilos?|lbs?|pounds?|stones?)'
const filler = '(?:about |around |some |another |at least |roughly |up to |the last |these )?'

interface Aim {
  aim: Found['aim']
  pattern: RegExp
}

/** With an amount first; what is said without one after. */
const aims: Aim[] = [
  {
    aim: 'lose',
    pattern: anyOf(
      `(?:lose|losing|drop|dropping|cut(?:ting)?|shed(?:ding)?|burn)\\s+${filler}${amount}`,
    ),
  },
  { aim: 'lose', pattern: anyOf('(\\d{1,3})\\s*(kgs?|lbs?|pounds?)? to go(?: until| down)?') },
  {
    aim: 'gain',
    pattern: anyOf(
      `(?:gain|gaining|put on|add)\\s+${filler}${amount}(?! (?:to|on|onto) (?:my|the))`,
    ),
  },
  {
    aim: 'recomp',
    pattern: anyOf(
      'recomp\\w*|lose fat (?:and|while) (?:gain|build)\\w* muscle|build muscle (?:and|while) los(?:e|ing) fat',
    ),
  },
  {
    aim: 'lose',
    pattern: anyOf(
      'los(?:e|ing) (?:some |a bit of |a little |my |the |more )?(?:weight|(?:body ?)?fat|belly(?: fat)?|love handles|gut|inches)|fat[- ]loss|weight[- ]loss|lean out|get(?:ting)? (?:lean(?:er)?|shredded|ripped)|slim down|trim down|cut(?:ting)? (?:weight|phase)|drop (?:some )?(?:weight|fat)|shed (?:some )?(?:weight|fat)',
    ),
  },
  {
    aim: 'gain',
    pattern: anyOf(
      'gain (?:some )?(?:weight|mass)|bulk(?:ing)?(?: up)?|put on (?:some )?(?:weight|mass|size)|get (?:bigger|huge|massive)(?= |$|[.,])(?! (?:arms|legs|chest))',
    ),
  },
  {
    aim: 'maintain',
    pattern: anyOf('maintain (?:my )?(?:weight|body ?weight)|stay (?:at )?(?:my|the same) weight'),
  },
]
const fromTo = /\bfrom (\d{2,3})\s*(?:kgs?|lbs?)? to (\d{2,3})\s*(?:kgs?|lbs?|pounds)\b/i

/** What somebody wants to weigh; the numbers stand as they were written. */
export function findBody(said: Said): RuleReading['body'] {
  for (const { aim, pattern } of aims) {
    for (const sentence of said.sentences) {
      const match = pattern.exec(sentence.text)
      const found = match && bodyOf(said, sentence, aim, match)
      if (found) return found
    }
  }
  return fromToIn(said)
}

const period = new RegExp(
  `\\b(?:in|over|within)\\s+(?:the next )?(${numberWords})\\s+(weeks?|wks?|months?)\\b`,
  'i',
)

function bodyOf(
  said: Said,
  sentence: Sentence,
  aim: Found['aim'],
  match: RegExpExecArray,
): Found | null {
  const span = spanOf(match)
  const { doubt, isDirect } = clauseAt(sentence, span.from)
  if (doubt || isDenied(sentence.text.slice(0, span.from))) return null
  if (
    sentence.mentions.some(
      ({ from }) => aim === 'gain' && match[1] && from >= span.to && from < span.to + 12,
    )
  )
    return null
  const within = period.exec(sentence.text)
  const count = within && match[1] ? numberOf(within[1]!) : null
  const weeks = count ? Math.round(count * (/^m/i.test(within![2]!) ? 52 / 12 : 1)) : null
  const spans: Span[] = [span, ...(weeks ? [spanOf(within!)] : [])]
  return {
    ...{ quote: quoteOf(said, sentence, ...spans), aim, weeks },
    amount: match[1] ? Number(match[1]) : null,
    unit: match[1] ? unitOf(match[2]) : null,
    ...(isDirect && (match[1] || isWished(said, sentence, span)) ? {} : { sure: false }),
  }
}

const wish =
  /\b(?:want|wanna|goals?|need|like|looking|try(?:ing)?|hop(?:e|ing)|plan\w*|please|help|aim\w*|love|priority|focus)\b[^.;]{0,40}$|(?:^|[,;:]\s)\W*(?:to|and)\s+$/i

/** Said as a wish, or all that is said. */
function isWished(said: Said, { text }: Sentence, { from }: Span): boolean {
  return said.isShort || text.slice(0, from).trim() === '' || wish.test(text.slice(0, from))
}

function unitOf(word: string | undefined): Found['unit'] {
  if (!word) return 'unsaid'
  if (/^s/i.test(word)) return 'stone'
  return /^k/i.test(word) ? 'kg' : 'lb'
}

/** From one weight to another: which way, and no number that is not there. */
function fromToIn(said: Said): RuleReading['body'] {
  for (const sentence of said.sentences) {
    const match = fromTo.exec(sentence.text)
    const isLift = sentence.mentions.some(
      ({ to }) => match && to <= match.index && to > match.index - 20,
    )
    if (!match || isLift || clauseAt(sentence, match.index).doubt) continue
    const aim = Number(match[2]) > Number(match[1]) ? 'gain' : 'lose'
    return {
      quote: quoteOf(said, sentence, spanOf(match)),
      aim,
      amount: null,
      unit: null,
      weeks: null,
    }
  }
  return null
}

import {
  areaGlue,
  areaNames,
  areaPictures,
  lessAfter,
  lessBefore,
  moreAfter,
  moreBefore,
  notABack,
  notAnAreaBefore,
  noWorkBefore,
  strongMoreBefore,
  workAfter,
} from '@/lib/domain/listening/lexicon/body/areas'
import { areaPain } from '@/lib/domain/listening/lexicon/body/parts'
import { anyOf, everyOf } from '@/lib/domain/listening/read/any-of'
import { clauseAt } from '@/lib/domain/listening/read/clause-at'
import { isDenied } from '@/lib/domain/listening/read/is-denied'
import { quoteOf, spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Said, Sentence, Span } from '@/lib/domain/listening/read/said'
import type { Area } from '@/lib/domain/athlete/wishes'
import type { RuleReading } from '@/lib/domain/listening/reading'

type Found = RuleReading['areas'][number]

/** Parts of the body of which there is to be more or less. */
export function findAreas(said: Said): RuleReading['areas'] {
  const found = said.sentences.flatMap((sentence) => [
    ...picturesIn(said, sentence),
    ...contrastsIn(said, sentence),
    ...areasIn(said, sentence),
  ])
  return found.filter(
    ({ area, ask }, index) =>
      found.findIndex((each) => each.area === area && each.ask === ask) === index,
  )
}

const anyArea = areaNames.map(([, names]) => names).join('|')
const areaPattern = new RegExp(
  `\\b(?:${areaNames.map(([, names]) => `(${names})`).join('|')})\\b(?!${notAnAreaBefore})`,
  'gi',
)
const link = `[\\s,&/+:;'-]*(?:(?:(?:${areaGlue}|${anyArea}|${moreBefore})\\b)[\\s,&/+:;'-]*)*`
const more = new RegExp(`\\b(?:${moreBefore})(?![\\w])${link}$`, 'i')
const perhapsMore = new RegExp(`\\b(?:${strongMoreBefore})\\b(?:\\s+[\\w'-]+){0,4}\\s*$`, 'i')
const less = new RegExp(
  `\\b(?:${lessBefore})(?![\\w])[\\s,&/+-]*(?:(?:my|the|and|or|much|any|extra|more|direct|${anyArea})\\b[\\s,&/+-]*)*$`,
  'i',
)
const list = `(?:[\\s,&/+-]*(?:and|or|my|the|which|that|both|all|muscles?|${anyArea})\\b)*\\s*`
const moreThen = new RegExp(`^${list}(?:${moreAfter})(?![\\w])`, 'i')
const lessThen = new RegExp(`^${list}(?:work |volume |training )?(?:${lessAfter})(?![\\w])`, 'i')
const wishLess = anyOf("without|don'?t want|do not want|don'?t need")

function areasIn(said: Said, sentence: Sentence): Found[] {
  return [...sentence.masked.matchAll(areaPattern)].flatMap((match) => {
    const areas = areaNames[match.slice(1).findIndex((each) => each !== undefined)]![0]
    const heard = areas.length > 0 ? askOf(said, sentence, match) : null
    if (!heard) return []
    return areas.map((area) => ({ ...heard, area }))
  })
}

function askOf(said: Said, sentence: Sentence, match: RegExpMatchArray) {
  const span = spanOf(match)
  const [before, after] = [sentence.masked.slice(0, span.from), sentence.masked.slice(span.to)]
  const { doubt, ...clause } = clauseAt(sentence, span.from)
  if (doubt && doubt !== 'condition' && doubt !== 'question') return null
  const sure: { sure?: false } = doubt || !clause.isDirect ? { sure: false } : {}
  if (/^back$/i.test(match[0]) && !isBody(before)) return null
  const quote = (...spans: Span[]) => quoteOf(said, sentence, span, ...spans)
  const lessCue = less.exec(before) ?? noWorkOf(before, after)
  if (lessCue) return { ...{ quote: quote(spanOf(lessCue)), ask: 'less' as const }, ...sure }
  const enough = lessThen.exec(after)
  if (enough) return enoughOf(said, sentence, { before, enough, span, sure })
  if (areaPain.test(clause.text)) return null
  const cue = more.exec(before)
  if (cue) {
    if (isDenied(before.slice(0, cue.index))) return null
    const isThere = adjective.test(cue[0]) && had.test(before.slice(0, cue.index))
    const asked = isThere ? { sure: false as const } : sure
    return { ...{ quote: quote(spanOf(cue)), ask: 'more' as const }, ...asked }
  }
  const wish = wishedAlone(before, sentence.masked.slice(span.to, clause.to))
  if (wish) return { quote: quote(spanOf(wish)), ask: 'more' as const, ...sure }
  const then = moreThen.exec(after)
  if (then) return { quote: quote(spanOf(then, span.to)), ask: 'more' as const, ...sure }
  const perhaps = perhapsMore.exec(sentence.masked.slice(clause.from, span.from))
  if (!perhaps || isDenied(before.slice(0, clause.from + perhaps.index))) return null
  return {
    quote: quote(spanOf(perhaps, clause.from)),
    ask: 'more' as const,
    sure: false,
  }
}

const wanted = new RegExp(`\\bwant\\s+(?:(?:a|an|some|my|nice|and|${anyArea})\\b[\\s,&/+]*)*$`, 'i')
const nothingElse = new RegExp(
  `^[\\s,&/+]*(?:(?:and|too|as well|please|pls|${anyArea})\\b[\\s,&/+]*)*[^\\w\\s]*\\s*$`,
  'i',
)

/** "I want abs": what is wanted is the part itself, and nothing else is said of it. */
function wishedAlone(before: string, rest: string): RegExpExecArray | null {
  const wish = nothingElse.test(rest) ? wanted.exec(before) : null
  return wish && !isDenied(before.slice(0, wish.index)) ? wish : null
}

/** "I have strong legs" tells what is there already. */
const adjective =
  /^(?:strong|big|huge|massive|large|thick|broad|round|powerful|small|narrow|tiny)\b/i
const had =
  /\b(?:have|has|had|got|with|naturally|already|am|my) (?:(?:a|the|very|pretty|really|quite|some) )*$/i

const noWork = new RegExp(
  `\\b(?:${noWorkBefore})(?:\\s+(?:the|any|direct|more|all|extra))*\\s+$`,
  'i',
)
const work = new RegExp(`^\\s+(?:${workAfter})\\b`, 'i')

/** "Skip the ab work." */
function noWorkOf(before: string, after: string): RegExpExecArray | null {
  return work.test(after) ? noWork.exec(before) : null
}

interface Enough {
  before: string
  enough: RegExpExecArray
  span: Span
  sure: { sure?: false }
}

/** "Fine" says that a joint does not hurt, unless something else is wanted beside it. */
function enoughOf(said: Said, sentence: Sentence, { before, enough, span, sure }: Enough) {
  const grows = /\bbigger|huge|bulky|getting\b/i.test(enough[0])
  if (grows && !wishLess.test(before)) return null
  const wished = wishLess.exec(before)
  const from = grows && wished ? { from: wished.index, to: span.to } : span
  const quote = quoteOf(said, sentence, from, spanOf(enough, span.to))
  if (!/\b(?:fine|ok|okay|good|strong)\b/i.test(enough[0]))
    return { quote, ask: 'less' as const, ...sure }
  const isCompared = /\b(?:already|enough)\b/i.test(enough[0])
  const isJoint = /\b(?:back|shoulders?|delts?|body)\b/i.test(
    sentence.text.slice(span.from, span.to),
  )
  const wantsOther = anyMore.test(said.text) && !(isJoint && areaPain.test(said.text))
  return {
    ...{ quote, ask: 'less' as const },
    ...(isCompared || wantsOther ? sure : { sure: false as const }),
  }
}

const anyMore = new RegExp(`\\b(?:${strongMoreBefore}|lags?|weak)\\b`, 'i')

const notBody = new RegExp(`\\b${notABack}\\s+$`, 'i')

function isBody(before: string): boolean {
  return !notBody.test(before)
}

const anyPicture = anyOf(areaPictures.map(([, names]) => names).join('|'))
const pictures = areaPictures.map(([area, names]) => ({ area, pattern: everyOf(names) }))

function picturesIn(said: Said, sentence: Sentence): Found[] {
  if (!anyPicture.test(sentence.masked)) return []
  return pictures.flatMap(({ area, pattern }) =>
    [...sentence.masked.matchAll(pattern)]
      .filter(({ index }) => !isStory(sentence, index))
      .map((match) => ({
        quote: quoteOf(said, sentence, spanOf(match)),
        area,
        ask: 'more' as const,
      })),
  )
}

const contrast = new RegExp(
  `\\b(${anyArea})(?:,)?\\s+(?:and |but )?(?:not|over|instead of|rather than)\\s+(?:my |the |just )?(${anyArea})\\b`,
  'gi',
)

/** "Glutes, not quads." */
function contrastsIn(said: Said, sentence: Sentence): Found[] {
  return [...sentence.masked.matchAll(contrast)]
    .filter(({ index }) => !isStory(sentence, index))
    .flatMap((match) => {
      const quote = quoteOf(said, sentence, spanOf(match))
      const [, one = '', other = ''] = match
      return [
        ...areasOf(one).map((area) => ({ quote, area, ask: 'more' as const })),
        ...areasOf(other).map((area) => ({ quote, area, ask: 'less' as const })),
      ]
    })
}

const wholeNames = areaNames.map(([areas, names]) => ({
  areas,
  pattern: new RegExp(`^(?:${names})$`, 'i'),
}))

function areasOf(name: string): Area[] {
  return wholeNames.find(({ pattern }) => pattern.test(name))?.areas ?? []
}

function isStory(sentence: Sentence, place: number): boolean {
  return clauseAt(sentence, place).doubt !== null
}

import { numberOf, numberWords } from '@/lib/domain/listening/lexicon/numbers'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { spanOf } from '@/lib/domain/listening/read/quote-of'
import type { Span } from '@/lib/domain/listening/read/said'

type Lift = RuleReading['lifts'][number]

export interface Load extends Span {
  load: number
  unit: NonNullable<Lift['unit']>
  reps: number | null
  isBefore: boolean
}

const unit = '(kgs?|kilos?|lbs?|pounds?|#)?'
const reps = `(?:\\s*(?:x|for|\\*)\\s*(?:a |sets of )?(\\d{1,2}|${numberWords}|reps)\\b(?!\\s*(?:kg|lb|min|weeks|wks|times|months|sets|\\/))(?:\\s*reps?)?)?`
const filler =
  '(?:press|goal|to|of|at|is|max|pr|1rm|past|for|with|currently|around|about|over|go up|been|stuck|target|numbers?|are|my|a|get|hit|up|was|sits at|and|i want|be)'
const after = new RegExp(
  `^(?:'s)?(?:\\s+${filler}){0,4}\\s*[:@=-]?\\s*(\\d{2,3}(?:\\.\\d{1,2})?)\\s*${unit}(?!(?!x\\d)[\\w%/.]*\\d|\\s*(?:%|min|x \\d+ ?kg|reps|days|weeks|times|(?:kg |lbs? )?(?:body ?weight|bw)\\b))${reps}`,
  'i',
)
const setsAfter = new RegExp(
  `^:?\\s*\\d{1,2} ?x ?(\\d{1,2})\\s*(?:@|at|with|x)\\s*(\\d{2,3}(?:\\.\\d)?)\\s*${unit}`,
  'i',
)
const before = new RegExp(
  `(?:^|[\\s(~])(\\d{2,3}(?:\\.\\d{1,2})?)[\\s-]*${unit}[ -]*(?:x\\s*(\\d{1,2})\\s*)?(?:on |for |in )?(?:the |my |a |an )?(?:raw |paused |strict |beltless )?$`,
  'i',
)
const platesAfter = /^\s+(?:to |of |at |with |for )?(\d|one|two|three|four|five|six) plates?\b/i
const platesBefore =
  /\b(\d|one|two|three|four|five|six)[\s-]plates? (?:on |for )?(?:the |my |a )?$/i
const times = '(?:(\\d(?:\\.\\d{1,2})?)\\s*(?:x|times)?\\s*|(double|twice|triple|two times)\\s+)?'
const bodyAfter = new RegExp(
  `^(?:\\s+(?:to|at|of|with|for|my|own|a)){0,3}\\s+${times}(?:my |the |times )*(?:own )?(?:body ?-?weight|bw)\\b(?! (?:only|exercises))(?:\\s*(?:x|times)\\s*(\\d(?:\\.\\d{1,2})?))?`,
  'i',
)
const bodyBefore = new RegExp(`\\b${times}(?:my )?(?:own )?(?:body ?-?weight|bw)\\s+(?:on )?$`, 'i')

/** The weight that stands behind the name of a lift, or before it; `to` and `from` are its places in the sentence. */
export function loadOf(text: string, name: Span, gap: Span): Load | null {
  const [lead, tail] = [text.slice(gap.from, name.from), text.slice(name.to, gap.to)]
  return (
    bodyweights(tail, name.to, bodyAfter, false) ??
    bodyweights(lead, gap.from, bodyBefore, true) ??
    plates(tail, name.to, platesAfter, false) ??
    plates(lead, gap.from, platesBefore, true) ??
    setsOf(tail, name.to) ??
    weight(tail, name.to, after, false) ??
    withReps(weight(lead, gap.from, before, true), tail, name.to)
  )
}

const repsAfter = new RegExp(
  `^\\s+for (?:a )?(${numberWords})(?: reps?)?\\b(?! (?:weeks|wks|months|years|kg|lb))`,
  'i',
)

/** "100 kg hip thrust for ten". */
function withReps(load: Load | null, tail: string, at: number): Load | null {
  const match = load && load.reps === null ? repsAfter.exec(tail) : null
  return match ? { ...load!, reps: repsOf(match[1]), to: at + match[0].length } : load
}

function weight(text: string, at: number, pattern: RegExp, isBefore: boolean): Load | null {
  const match = pattern.exec(text)
  if (!match) return null
  const [, number = '', word, count] = match
  const load = Number(number)
  if (isBefore && !word && load < 40) return null
  return heavyEnough({
    ...{ ...spanOf(match, at), load, unit: unitOf(word), reps: repsOf(count), isBefore },
  })
}

function setsOf(text: string, at: number): Load | null {
  const match = setsAfter.exec(text)
  if (!match) return null
  const [, count, number, word] = match
  return heavyEnough({
    ...{ ...spanOf(match, at), load: Number(number), unit: unitOf(word) },
    ...{ reps: repsOf(count), isBefore: false },
  })
}

function plates(text: string, at: number, pattern: RegExp, isBefore: boolean): Load | null {
  const match = pattern.exec(text)
  const load = match ? numberOf(match[1]!) : null
  if (!match || load === null || load > 8) return null
  return { ...spanOf(match, at), load, unit: 'plates', reps: null, isBefore }
}

function bodyweights(text: string, at: number, pattern: RegExp, isBefore: boolean): Load | null {
  const match = pattern.exec(text)
  if (!match) return null
  const count = match[1] ?? match[3]
  const load = count ? Number(count) : match[2] ? timesOf(match[2]) : 1
  return { ...spanOf(match, at), load, unit: 'bodyweights', reps: null, isBefore }
}

function timesOf(word: string): number {
  return /triple/i.test(word) ? 3 : 2
}

/** What nobody lifts is some other number. */
function heavyEnough(load: Load): Load | null {
  const most = load.unit === 'lb' ? 1100 : load.unit === 'kg' ? 500 : 999
  return load.load >= 20 && load.load <= most ? load : null
}

function unitOf(word: string | undefined): Load['unit'] {
  if (!word) return 'unsaid'
  return /^k/i.test(word) ? 'kg' : 'lb'
}

function repsOf(word: string | undefined): number | null {
  const count = word ? numberOf(word) : null
  return count !== null && count >= 1 && count <= 50 ? count : null
}

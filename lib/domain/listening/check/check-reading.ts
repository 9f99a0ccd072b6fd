import { resolveExclusions } from '@/lib/domain/catalogue/catalogue'
import { wordKey } from '@/lib/domain/catalogue/names'
import type { HeardWish } from '@/lib/domain/listening/heard'
import type { RuleReading } from '@/lib/domain/listening/reading'
import { checkAthlete } from './check-athlete'
import { checkDay } from './check-days'
import { checkEquipment } from './check-equipment'
import { checkLifts } from './check-lifts'
import { checkWhen } from './check-when'
import { type Claim, claim, type Writer, type Written } from './claim'
import { doubtContradictions } from './doubt-contradictions'
import { numbersIn } from './numbers-in'
import { plain, sentencesOf } from './plain'
import { standsIn } from './stands-in'
import { unhandled } from './unhandled'
import { withoutInstructions } from './without-instructions'

/**
 * What may be believed of a reading, whoever made it: a quote must stand in what the athlete wrote, and a number, a
 * weekday or a month in its quote. Numbers are reckoned, names are the catalogue's. What is contradicted or far from
 * what is known becomes a question.
 */
export function checkReading(
  reading: RuleReading,
  form: Writer,
  today: string,
  source: HeardWish['source'],
): HeardWish[] {
  const words = `${form.goal_raw}\n${form.notes}`
  const written = { form, today, text: plain(words), sentences: sentencesOf(words) }
  const said = checkedParts(quotedIn(written.text, reading), written)
  const claims = doubtContradictions(eachOnce(withoutInstructions(said, written.sentences)))
  return claims.map((each) => ({ ...each, source }))
}

/** The reading without the items whose quote the athlete never wrote. */
function quotedIn(text: string, { language, ...parts }: RuleReading): RuleReading {
  const stands = (item: unknown) => standsIn((item as { quote: string }).quote, text)
  const kept = Object.entries(parts).map(([part, value]) => [
    part,
    Array.isArray(value) ? value.filter(stands) : value && stands(value) ? value : null,
  ])
  return { language, ...Object.fromEntries(kept) } as RuleReading
}

function checkedParts(reading: RuleReading, written: Written): Claim[] {
  return [
    ...reading.areas.map((one) =>
      claim(one, `areas:${one.area}:${one.ask}`, { kind: 'area', area: one.area, ask: one.ask }),
    ),
    ...checkLifts(reading.lifts, written),
    ...reading.skills.map((one) => skillOf(one, written)),
    ...reading.avoid.flatMap(avoided),
    ...reading.style.map((one) =>
      claim(one, `style:${one.style}`, { kind: 'style', style: one.style }),
    ),
    ...reading.days.flatMap(checkDay),
    ...reading.equipment.flatMap((one) => checkEquipment(one, written)),
    ...reading.limits.map((one) => limitOf(one)),
    ...reading.health.map((one) =>
      claim(one, `health:${one.flag}`, { kind: 'health', flag: one.flag }),
    ),
    ...checkAthlete(reading, written),
    ...reading.unhandled.map((one) => unhandled(one, one.reason)),
  ]
}

function skillOf(item: RuleReading['skills'][number], written: Written): Claim {
  const { skill, now, reps } = item
  const { by, quote } = checkWhen(item, written)
  const numbers = numbersIn(item.quote)
  const said = (number: number | null) =>
    number !== null && (numbers.includes(number) || isNone(number, item.quote)) ? number : null
  return claim({ ...item, quote }, `skills:${skill}`, {
    ...{ kind: 'skill', skill, now: said(now), reps: said(reps), by },
  })
}

/** Who cannot do one yet does none. */
function isNone(number: number, quote: string): boolean {
  return (
    number === 0 &&
    /\bfirst\b|\bcan(?:'|no)?t\b|\bno\b|\bnone\b|\bnot\b|\bzero\b/.test(plain(quote))
  )
}

/** By a name that the catalogue knows, else by a manner of moving. */
function avoided(item: RuleReading['avoid'][number]): Claim[] {
  const { name, pattern } = item
  if (name !== null && resolveExclusions([name]).unknown.length === 0) {
    return [claim(item, `avoid:${wordKey(name)}`, { kind: 'avoid', name, pattern: null })]
  }
  if (pattern !== null) {
    return [claim(item, `avoid:${pattern}`, { kind: 'avoid', name: null, pattern })]
  }
  return name === null ? [] : [unhandled(item, 'exercise')]
}

/** What hurt once is asked about. */
function limitOf(item: RuleReading['limits'][number]): Claim {
  const { part, since, sure = true } = item
  return claim({ ...item, sure: sure && since !== 'past' }, `limits:${part}`, {
    ...{ kind: 'limit', part, since },
  })
}

/** Of two that say different things of one wish, the first is asked about; of two limitations the surer one counts. */
function eachOnce(claims: Claim[]): Claim[] {
  const known = new Map<string, Claim>()
  for (const each of claims) {
    const before = known.get(each.key)
    known.set(each.key, before ? oneOf(before, each) : each)
  }
  return [...known.values()]
}

function oneOf(first: Claim, second: Claim): Claim {
  if (first.meaning.kind === 'limit') return !first.sure && second.sure ? second : first
  if (JSON.stringify(first.meaning) === JSON.stringify(second.meaning))
    return first.sure ? first : second
  return { ...first, sure: false }
}

import type { AthleteProfile } from '@/lib/domain/athlete/profile'
import type { HeardWish, WishMeaning } from '@/lib/domain/listening/heard'
import type { RuleReading } from '@/lib/domain/listening/reading'

/** What is asked of the form besides the words: in which units and against which weights a number is meant. */
type Writer = Pick<AthleteProfile, 'goal_raw' | 'notes' | 'units' | 'weight_kg' | 'known_lifts'>

/**
 * What may be believed of a reading, whoever made it: a quote must stand in what the athlete wrote, and a number in its
 * quote. Kinds that nothing is done about are left out.
 */
export function checkReading(
  reading: RuleReading,
  form: Writer,
  _today: string,
  source: HeardWish['source'],
): HeardWish[] {
  const written = plain(`${form.goal_raw}\n${form.notes}`)
  const known = new Set<string>()
  return meaningsOf(reading).flatMap(({ key, quote, meaning }) => {
    if (plain(quote).length < 2 || !written.includes(plain(quote)) || known.has(key)) return []
    known.add(key)
    return [{ key, quote, source, sure: true, meaning }]
  })
}

interface Meant {
  key: string
  quote: string
  meaning: WishMeaning
}

function meaningsOf(reading: RuleReading): Meant[] {
  const { conditioning, body, tone } = reading
  return [
    ...reading.areas.map(({ quote, area, ask }) =>
      meant(`areas:${area}:${ask}`, quote, { kind: 'area', area, ask }),
    ),
    ...reading.skills.map(({ quote, skill, now, reps }) => {
      const numbers = { now: written(quote, now), reps: written(quote, reps) }
      return meant(`skills:${skill}`, quote, { kind: 'skill', skill, ...numbers, by: null })
    }),
    ...reading.style.map(({ quote, style }) =>
      meant(`style:${style}`, quote, { kind: 'style', style }),
    ),
    ...reading.days.flatMap(dayMeant),
    ...reading.limits.map(({ quote, part, since }) =>
      meant(`limits:${part}`, quote, { kind: 'limit', part, since }),
    ),
    ...reading.health.map(({ quote, flag }) =>
      meant(`health:${flag}`, quote, { kind: 'health', flag }),
    ),
    ...singles([
      conditioning &&
        meant('conditioning', conditioning.quote, {
          ...{ kind: 'conditioning', want: conditioning.want },
          minutes: written(conditioning.quote, conditioning.minutes),
        }),
      body && meant('body', body.quote, { kind: 'body', aim: body.aim, kg: null, weeks: null }),
      tone && meant('tone', tone.quote, { kind: 'tone', tone: tone.tone }),
    ]),
    ...reading.unhandled.map(({ quote, reason }, index) =>
      meant(`unhandled:${index + 1}`, quote, { kind: 'unhandled', reason }),
    ),
  ]
}

function dayMeant({ quote, kind, weekday, number }: RuleReading['days'][number]): Meant[] {
  if (kind === 'off' && weekday) {
    return [meant(`off_days:${weekday}`, quote, { kind: 'day', ask: 'off', weekday })]
  }
  const minutes = written(quote, number)
  if (kind !== 'minutes' || weekday || minutes === null || minutes < 20) return []
  return [meant('minutes', quote, { kind: 'minutes', weekday: null, minutes })]
}

function meant(key: string, quote: string, meaning: WishMeaning): Meant {
  return { key, quote, meaning }
}

function singles(list: (Meant | null)[]): Meant[] {
  return list.filter((each) => each !== null)
}

/** The number, where it stands in the words as digits. */
function written(quote: string, number: number | null): number | null {
  if (number === null) return null
  const digits: string[] = quote.normalize('NFKC').match(/\d+/g) ?? []
  return digits.includes(String(number)) ? number : null
}

/** As it is compared: one kind of quotation mark, of space, of letter. */
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[‘’‚‛′`´]/g, "'")
    .replace(/[“”„‟″]/g, '"')
    .replace(/\s+/g, ' ')
    .trim()
    .toLowerCase()
}

import { type Weekday, weekdaySchema } from '@/lib/domain/vocabulary'
import { weekdaysNamed } from './calendar-names'
import { plainLetters } from './plain'

/** The weekdays that words name: one by one, by their letters ("M/W/F"), from one to another, or as a group. */
export function weekdaysIn(words: string): Set<Weekday> {
  const text = plainLetters(words)
  const tokens = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const days = new Set<Weekday>([...tokens.flatMap(weekdaysNamed), ...lettersIn(words)])
  for (const [, from, to] of text.matchAll(span)) {
    for (const day of between(weekdaysNamed(from!)[0], weekdaysNamed(to!)[0])) days.add(day)
  }
  for (const [pattern, group] of groups)
    if (pattern.test(text)) group.forEach((day) => days.add(day))
  return days
}

const all = weekdaySchema.options
const working = all.slice(0, 5)

const groups: [RegExp, readonly Weekday[]][] = [
  [
    /\bweek ?days?\b|\bwerktags?\b|\bunter der woche\b|\bentre semana\b|\ben semaine\b|\bdias uteis\b/,
    working,
  ],
  [
    /\bweek-? ?ends?\b|\bwochenenden?\b|\bfines? de semana\b|\bfins? de semana\b|周末|週末/,
    ['sat', 'sun'],
  ],
  [
    /\bevery ?day\b|\bdaily\b|\btaglich\b|\btodos los dias\b|\btous les jours\b|\btodos os dias\b/,
    all,
  ],
]

const span =
  /(\p{L}{2,})\.? ?(?:-|–|—|to|through|thru|till|until|bis|a|al|au|ate|hasta) ?(\p{L}{2,})/gu

function between(from: Weekday | undefined, to: Weekday | undefined): Weekday[] {
  if (!from || !to) return []
  const [start, end] = [all.indexOf(from), all.indexOf(to)]
  return all.filter((_, index) =>
    start <= end ? start <= index && index <= end : index >= start || index <= end,
  )
}

const letters: Record<string, Weekday> = {
  ...{
    m: 'mon',
    t: 'tue',
    tu: 'tue',
    w: 'wed',
    th: 'thu',
    r: 'thu',
    f: 'fri',
    s: 'sat',
    sa: 'sat',
  },
  ...{ su: 'sun', mo: 'mon', di: 'tue', mi: 'wed', do: 'thu', fr: 'fri', so: 'sun' },
  ...{ we: 'wed', lu: 'mon', ma: 'tue', me: 'wed', je: 'thu', ve: 'fri', ju: 'thu', vi: 'fri' },
}

/** One or two letters are a day only beside others of their kind, or in capitals without a space: "MWF". */
function lettersIn(words: string): Weekday[] {
  const lists = words.match(/(?<!\p{L})\p{L}{1,2}(?: ?[/,+&] ?\p{L}{1,2})+(?!\p{L})/gu) ?? []
  const joined = words.match(/\b(?:M|Tu?|W|Th|F|Sa?|Su){2,7}\b/g) ?? []
  const found = [
    ...lists.flatMap((list) => list.split(/[^\p{L}]+/u)),
    ...joined.flatMap((run) => run.match(/Th|Tu|Sa|Su|[MTWFS]/g) ?? []),
  ]
  return found.flatMap((each) => letters[each.toLowerCase()] ?? [])
}

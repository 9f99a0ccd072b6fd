import { numbersIn } from './numbers-in'
import { plainLetters } from './plain'

/** Whether words say a span of so many weeks: in weeks, or in days, months or years that make about as many. */
export function saysWeeks(words: string, weeks: number): boolean {
  return spansInWeeks(words).some((span) => Math.abs(span - weeks) <= 0.5)
}

export function saysMonths(words: string, months: number): boolean {
  return spansInWeeks(words).some((span) => Math.abs(span - months * weeksAMonth) <= 1.5)
}

/** Whether words say so many minutes, in minutes or in hours: "90 minutes", "an hour and a half", "1h30". */
export function saysMinutes(words: string, minutes: number): boolean {
  return numbersIn(words).includes(minutes) || minutesOfHours(words).includes(minutes)
}

const weeksAMonth = 52 / 12

/** Weeks that a unit may be reckoned as: a month is four, or a twelfth of a year. */
const units: [pattern: RegExp, weeks: number[]][] = [
  [
    /\bdays?\b|\btage?n?\b|\bdias?\b|\bjours?\b|\bgiorn[oi]\b|\bdag(?:en)?\b|\bdni\b|\bgun\b|дн|天|日間|일|दिन|يوم|أيام/,
    [1 / 7],
  ],
  [
    /\bw(?:ee)?ks?\b|\bwochen?\b|\bsemanas?\b|\bsemaines?\b|\bsettiman[ae]\b|\bweken\b|\btygod|\bhafta|недел|周|週|주|हफ्त|أسبوع|أسابيع/,
    [1],
  ],
  [
    /\bmonths?\b|\bmonat|\bmes(?:es|[ei])?\b|\bmois\b|\bmaand|\bmiesi|\bay\b|месяц|月|개월|महीन|شهر|أشهر/,
    [4, weeksAMonth],
  ],
  [
    /\by(?:ea)?rs?\b|\bjahre?n?\b|\banos?\b|\bans?\b|\bannees?\b|\bann[io]\b|\bjaar\b|\blata?\b|\byil|(?<!\p{L})(?:год|лет)|年|년|साल|سنة|سنوات/u,
    [52],
  ],
]

/** Every number with every unit of time that the words have, because a number and its unit may stand apart. */
function spansInWeeks(words: string): number[] {
  const text = plainLetters(words)
  const found = units.filter(([pattern]) => pattern.test(text)).flatMap(([, weeks]) => weeks)
  const numbers = numbersIn(words)
  const said = numbers.length === 0 ? [1] : numbers
  const halves = said.includes(0.5) ? said.map((number) => number + 0.5) : []
  return [...said, ...halves].flatMap((number) => found.map((weeks) => number * weeks))
}

const hours =
  /(half )?([\p{L}\d.,]*)[ -]?(?<!\p{L})(?:hours?|hrs?|h|stunden?|std|horas?|heures?|час\p{L}*|小时|ساعة)(?!\p{L})(?: (?:and|und|y|et|e))? ?(\d\d?(?!\d)|(?:a )?half|media|demie?|meia)?/gu

/** One hour where no number stands before it. */
function minutesOfHours(words: string): number[] {
  return [...plainLetters(words).matchAll(hours)].flatMap(([, half, before = '', after = '']) => {
    if (half) return [30]
    const said = numbersIn(before)
    const more = /^\d/.test(after) ? Number(after) : after === '' ? 0 : 30
    return (said.length > 0 ? said : [1]).map((hour) => 60 * hour + more)
  })
}

import { monthsNamed } from './calendar-names'
import { plainLetters } from './plain'

/** The months (1-12) that words name, by a name, a season or a feast, or in a date of digits. */
export function monthsIn(words: string): Set<number> {
  const text = plainLetters(words)
  const tokens = text.match(/[\p{L}\p{M}]+/gu) ?? []
  const months = new Set(tokens.flatMap(monthsNamed))
  for (const [pattern, month] of times) if (pattern.test(text)) months.add(month)
  for (const [date] of text.matchAll(/\d+(?:[./-]\d+){1,2}|\d+ ?[月월]/g)) {
    for (const part of date.match(/\d+/g) ?? []) months.add(Number(part))
  }
  return months
}

/** Seasons begin on the first of a month, as in the table of dates. */
const times: [RegExp, number][] = [
  [/\bspring\b|\bfruhjahr|\bfruhling|\bprimavera\b|\bprintemps\b/, 3],
  [/\bsummer\b|\bsommer|\bverano\b|\bverao\b|\bete\b/, 6],
  [/\bautumn\b|\bfall\b|\bherbst|\botono\b|\boutono\b|\bautomne\b/, 9],
  [/\bwinter|\binvierno\b|\binverno\b|\bhiver\b/, 12],
  [/\bchristmas\b|\bxmas\b|\bweihnacht|\bnavidad\b|\bnatal\b|\bnoel\b/, 12],
  [
    /\bthis year\b|\byear(?:'s)? end\b|\bend of (?:the |this )?year\b|\bjahresende\b|\bdieses jahr\b/,
    12,
  ],
  [
    /\beste ano\b|\bfin(?:al)? d(?:e|el) ano\b|\bcette annee\b|\bfin de l'annee\b|\bfim do ano\b/,
    12,
  ],
  [/\bnew year|\bneujahr|\bano nuevo\b|\bnouvel an\b|\bano novo\b/, 1],
]

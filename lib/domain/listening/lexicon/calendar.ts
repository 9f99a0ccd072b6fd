import type { Weekday } from '@/lib/domain/vocabulary'

export const monthNames =
  'jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** 1 to 12. */
export function monthOf(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** The month in which a season of the year begins. */
export const seasonMonths: Record<string, number> = {
  ...{ spring: 3, summer: 6, autumn: 9, fall: 9, winter: 12 },
}

/** Names of three letters count only with a capital: "I sat down". */
export const weekdayNames: Record<Weekday, string> = {
  mon: 'mon(?:day)?s?',
  tue: 'tue(?:s|sday)?s?',
  wed: 'wed(?:s|nesday)?s?',
  thu: 'thu(?:r|rs|rsday)?s?',
  fri: 'fri(?:day)?s?',
  sat: 'sat(?:urday)?s?',
  sun: 'sun(?:day)?s?',
}

import { cleanText } from '@/lib/domain/athlete/clean-text'
import { unfitWords } from './unfit-words'

/** The model's own words for the record, at most 160 characters; unfit ones are not kept. */
export function quote(text: string): string {
  const clean = cleanText(text).replace(/\s+/g, ' ')
  if (clean === '' || /^[\w-]{1,80}$/.test(clean)) return clean
  if (unfitWords(clean)) return '…'
  return clean.length > 160 ? `${clean.slice(0, 160)}…` : clean
}

import { shortWords } from './short-words'

/** A base URL as logs and sentences may show it: without its query, which may hold a key. */
export function shownAddress(baseUrl: string): string {
  return shortWords(baseUrl.replace(/\?.*/, ''))
}

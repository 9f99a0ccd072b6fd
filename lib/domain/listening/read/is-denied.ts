import { denialWords } from '@/lib/domain/listening/lexicon/guards'

const near = new RegExp(`\\b(?:${denialWords})\\b(?:\\s+[\\w']+){0,4}\\s*$`, 'i')

/** Whether what follows is denied: a "no" not more than four words before, with no "but" between. */
export function isDenied(before: string): boolean {
  const since = before.split(/\b(?:but|except|just|only|instead)\b|[;:,]/i).at(-1)!
  return near.test(since)
}

import type { StoredWishes, Understood } from '@/lib/domain/listening/heard'
import { languageWords } from '@/lib/domain/words/wish-words'

/** Rules read one language; of others they say so, and what was understood all the same stands below. */
export function sayLanguage({ language, reader }: StoredWishes): Understood[] {
  if (language === 'en' || reader !== 'rules') return []
  const name =
    language === 'other' ? 'This is not English' : `This looks like ${languageWords[language]}`
  return [
    {
      ...{ key: 'language', quote: null, source: 'rules', off: false, where: null, ask: null },
      outcome: 'not_possible',
      sentence: `${name}. We read English by rules; please answer the questions of the form for the rest.`,
    },
  ]
}

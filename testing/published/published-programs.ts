import type { Style } from '@/lib/domain/athlete/style'
import type { CatalogueEntry } from '@/lib/domain/catalogue/entry'
import type { RowPart, Training } from '@/lib/domain/audit/training/training'
import { catalogueEntry } from '@/lib/domain/catalogue/catalogue'
import { levelSchema } from '@/lib/domain/vocabulary'
import further from './published-further.json'
import more from './published-more.json'
import first from './published-programs.json'
import { readSets } from './read-sets'

export interface PublishedProgram {
  name: string
  author: string
  /** Where the facts were read. */
  source: string
  training: Training
}

interface Facts {
  name: string
  author: string
  source: string
  level: string
  goal: string
  days: { exercise: string; sets: string }[][]
}

const STYLES: Record<string, Style> = {
  strength: 'strength',
  hypertrophy: 'hypertrophy',
  general_fitness: 'general',
}

/** One typical week of programs that coaches published: facts, no words. */
export const publishedPrograms: readonly PublishedProgram[] = [
  ...first.programs,
  ...more.programs,
].map(read)

/** Encoded after the rules stood; no rule was touched for them. */
export const unseenPrograms: readonly PublishedProgram[] = further.programs.map(read)

function read({ name, author, source, level, goal, days }: Facts): PublishedProgram {
  return {
    name,
    author,
    source,
    training: {
      style: STYLES[goal]!,
      level: levelSchema.parse(level),
      form: null,
      weeks: [
        {
          week: 1,
          phase: 'accumulation',
          block: 1,
          days: days.map((rows) => ({
            weekday: null,
            minutes: null,
            test: false,
            rows: rows.map(({ exercise, sets }) => ({
              exercise: catalogueEntry(exercise),
              part: partOf(catalogueEntry(exercise)),
              sets: readSets(sets),
              rest_seconds: null,
              minutes: null,
              progression: null,
            })),
          })),
        },
      ],
    },
  }
}

function partOf({ pct, pattern }: CatalogueEntry): RowPart {
  if (pattern === 'jump' || pattern === 'throw') return 'power'
  return pct ? 'main' : 'accessory'
}

import type { Clause, Sentence } from './said'

/** The clause in which a place of a sentence lies. */
export function clauseAt({ clauses }: Sentence, place: number): Clause {
  return clauses.findLast(({ from }) => from <= place) ?? clauses[0]!
}

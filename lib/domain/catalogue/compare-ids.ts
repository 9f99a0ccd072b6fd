/** Orders equals by their ids, so that no tie depends on an exercise's place in a list. Ids are plain ASCII. */
export function compareIds(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}

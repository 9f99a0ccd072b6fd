/** Who has how much of something under way, and whose turn it is. */
export interface FairTurns {
  /** Negative when `one` goes before `other`: who has less under way, then who was served longer ago. 0 when neither does. */
  compare(one: string, other: string): number
  /** Somebody who waits from now on. Who is new ranks just before who was served last: a stream of them keeps nobody out. */
  arrive(who: string): void
  begin(who: string): void
  end(who: string): void
  /** Forgets who was served when. Only while nobody waits: else who asks often would pass for somebody new. */
  forget(): void
}

export function createFairTurns(): FairTurns {
  const underWay = new Map<string, number>()
  const servedAt = new Map<string, number>()
  let turn = 0

  const of = (map: Map<string, number>, who: string) => map.get(who) ?? 0

  return {
    compare: (one, other) =>
      of(underWay, one) - of(underWay, other) || of(servedAt, one) - of(servedAt, other),
    arrive(who) {
      if (!servedAt.has(who)) servedAt.set(who, turn - 0.5)
    },
    begin(who) {
      underWay.set(who, of(underWay, who) + 1)
      servedAt.set(who, ++turn)
    },
    end(who) {
      const left = of(underWay, who) - 1
      if (left > 0) underWay.set(who, left)
      else underWay.delete(who)
    },
    forget: () => servedAt.clear(),
  }
}

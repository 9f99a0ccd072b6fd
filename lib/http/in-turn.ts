import { createFairTurns } from '@/lib/model/gate/fair-turns'
import { oncePerProcess } from '@/lib/once-per-process'

/**
 * Programs that are planned and stored at the same time. More would be no quicker, since planning is processor time, and each
 * would hold its plan in memory while it waits for one of the database's twelve connections.
 */
const atOnce = 4

/**
 * Plans and stores a program when it is the turn of who asks, an owner or an address: who sends hundreds of requests at once
 * waits for himself, and others are next.
 */
export function inTurn<T>(who: string, work: () => Promise<T>): Promise<T> {
  return oncePerProcess('acceptance', () => createTurns(atOnce)).take(who, work)
}

export function createTurns(places: number) {
  const turns = createFairTurns()
  const waiting = new Set<{ who: string; begin: () => void }>()
  let underWay = 0

  function admit() {
    while (underWay < places && waiting.size > 0) {
      const next = [...waiting].reduce((best, one) =>
        turns.compare(one.who, best.who) < 0 ? one : best,
      )
      waiting.delete(next)
      underWay += 1
      turns.begin(next.who)
      next.begin()
    }
    if (underWay === 0) turns.forget()
  }

  return {
    async take<T>(who: string, work: () => Promise<T>): Promise<T> {
      await new Promise<void>((begin) => {
        waiting.add({ who, begin })
        turns.arrive(who)
        admit()
      })
      try {
        return await work()
      } finally {
        underWay -= 1
        turns.end(who)
        admit()
      }
    },
  }
}

import { nothingRead, type RuleReading } from '@/lib/domain/listening/reading'

/** The readings of both boxes as one: of lists what comes first and fits, of single things the first that is sure. */
export function withinBounds(readings: readonly RuleReading[]): RuleReading {
  const all = <Key extends keyof RuleReading>(key: Key) => readings.map((each) => each[key])
  return {
    ...nothingRead,
    areas: all('areas').flat().slice(0, 8),
    lifts: all('lifts').flat().slice(0, 12),
    skills: all('skills').flat().slice(0, 5),
    avoid: all('avoid').flat().slice(0, 10),
    limits: all('limits').flat().slice(0, 6),
    health: all('health').flat().slice(0, 6),
    days: all('days').flat().slice(0, 14),
    equipment: all('equipment').flat().slice(0, 14),
    style: all('style').flat().slice(0, 6),
    unhandled: all('unhandled').flat().slice(0, 8),
    event: surest(all('event')),
    sport: surest(all('sport')),
    layoff: surest(all('layoff')),
    conditioning: surest(all('conditioning')),
    body: surest(all('body')),
    tone: surest(all('tone')),
  }
}

function surest<Item extends { sure?: boolean }>(items: (Item | null)[]): Item | null {
  const found = items.filter((each) => each !== null)
  return found.find(({ sure }) => sure !== false) ?? found[0] ?? null
}

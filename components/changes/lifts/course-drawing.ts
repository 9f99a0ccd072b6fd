import type { LiftCourse } from '@/lib/domain/contract/change/lift-change'

/** In units of about a pixel: as wide as the drawer on a phone. */
export const drawingSize = { width: 358, height: 232, top: 34, floor: 206 } as const

export interface CoursePoint {
  kind: 'lifted' | 'set' | 'estimate' | 'before'
  week: number
  kg: number
  x: number
  y: number
  /** Its figure has room. */
  isNamed: boolean
  /** Its figure stands below it. */
  isUnder: boolean
}

/** What two figures beside each other need. */
const APART = 27
/** The lowest point stands so far above the line of the weeks. */
const ABOVE_FLOOR = 28
/** Weeks are numbered while there are no more of them; of more every fourth. */
const NUMBERED = 16

/** Where each line and point of a course stands. */
export function courseDrawing({ lifted, weeks }: LiftCourse) {
  const { width, top, floor } = drawingSize
  const values = [
    ...lifted.map(({ kg }) => kg),
    ...weeks.flatMap(({ was_kg, becomes_kg }) => [was_kg, becomes_kg]),
  ].filter((kg) => kg !== null)
  const [least, most] = [Math.min(...values), Math.max(...values)]
  const x = (week: number) => (week - 0.5) * (width / weeks.length)
  const y = (kg: number) =>
    floor - ABOVE_FLOOR - ((kg - least) / Math.max(1, most - least)) * (floor - ABOVE_FLOOR - top)
  const after = weeks.flatMap(({ week, becomes_kg: kg }) => (kg === null ? [] : [{ week, kg }]))
  const before = weeks.flatMap(({ week, was_kg: kg }) => (kg === null ? [] : [{ week, kg }]))
  const own = after.slice(0, 1)
  const [set] = own
  const until = lifted.filter(({ week }) => week <= (set?.week ?? Infinity))
  const line = (points: readonly { week: number; kg: number }[]) =>
    points.map(({ week, kg }) => `${x(week).toFixed(1)},${y(kg).toFixed(1)}`).join(' ')
  return {
    before: line(before),
    lifted: line([...until.filter(({ week }) => week !== set?.week), ...own]),
    after: line(after),
    weeks: weeks
      .filter((_, index) => weeks.length <= NUMBERED || index % 4 === 3 || index === 0)
      .map(({ week }) => ({ week, x: x(week) })),
    points: namePoints([
      ...pointsOf('set', own),
      ...pointsOf('estimate', after.slice(1).slice(-1)),
      ...pointsOf('before', before.slice(-1)),
      ...pointsOf('estimate', middleOf(after)),
      ...pointsOf('lifted', until.toReversed()),
    ]),
  }

  function pointsOf(
    kind: CoursePoint['kind'],
    points: readonly { week: number; kg: number }[],
  ): Omit<CoursePoint, 'isNamed'>[] {
    return points.map(({ week, kg }) => ({
      ...{ kind, week, kg, x: x(week), y: y(kg) },
      isUnder: isUnder(kind, week),
    }))
  }

  /** Figures of the upper line stand above it, those of the lower one below; what was lifted, above, unless the new set is there. */
  function isUnder(kind: CoursePoint['kind'], week: number): boolean {
    const isFalling = (after.at(-1)?.kg ?? 0) < (before.at(-1)?.kg ?? 0)
    if (kind === 'before') return !isFalling
    return kind === 'lifted' ? week === set?.week && !isFalling : isFalling
  }
}

/** Half way to the end, where there is a way. */
function middleOf<T>(points: readonly T[]): T[] {
  return points.length < 6 ? [] : [points[Math.floor((points.length - 1) / 2)]!]
}

/** Figures in the order in which they matter, each where it has room beside those before it. */
function namePoints(points: Omit<CoursePoint, 'isNamed'>[]): CoursePoint[] {
  const named: CoursePoint[] = []
  for (const point of points) {
    const isNamed = named.every(
      (each) =>
        !each.isNamed || Math.abs(each.x - point.x) >= APART || each.isUnder !== point.isUnder,
    )
    named.push({ ...point, isNamed })
  }
  return named
}

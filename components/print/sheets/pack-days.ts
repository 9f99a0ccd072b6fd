/** What a day needs on paper at least, in mm. */
export interface DayRoom {
  /** Title, notes, the table's head. */
  head: number
  /** Each row to write in. */
  rows: readonly number[]
}

/** What the pages of a week have for their days, in mm. */
export interface PageRoom {
  first: number
  other: number
  /** What stands behind the last day, and never on a page alone. */
  after: number
}

/** A page: the days on it, counted from 0, and how high a row to write in may be, in mm. */
export interface DaysPage {
  days: number[]
  row: number
}

/** Lower than this nobody writes in it; higher than that it looks empty. In mm. */
const ROW = { least: 10, most: 16.5 }
/** Type is set a little differently everywhere, mm. */
const SPARE = 3

/**
 * Lays the days of a week on as few pages as hold them, in order, as evenly as can be; rows then grow until the page is full. A
 * day that no page holds gets one of its own, which breaks where it must.
 */
export function packDays(days: readonly DayRoom[], room: PageRoom): DaysPage[] {
  const ways = partitions(days.length).map((pages) =>
    pages.map((page, index) => {
      const last = index === pages.length - 1
      const all = index === 0 ? room.first : room.other
      return {
        days: page,
        row: rowHeight(
          page.map((day) => days[day]!),
          all - (last ? room.after : 0) - SPARE,
        ),
      }
    }),
  )
  const sound = ways.filter((pages) => pages.every(({ days, row }) => row > 0 || days.length === 1))
  const best = sound.sort((a, b) => a.length - b.length || tightest(b) - tightest(a))[0] ?? []
  return best.map(({ days, row }) => ({ days, row: Math.max(ROW.least, row) }))
}

function tightest(pages: readonly DaysPage[]): number {
  return Math.min(...pages.map(({ row }) => row))
}

/** The height up to which the rows of these days can grow together; 0 where they do not fit. */
function rowHeight(days: readonly DayRoom[], available: number): number {
  const heads = days.reduce((sum, { head }) => sum + head, 0)
  const rows = days.flatMap((day) => day.rows).map((row) => Math.max(ROW.least, row))
  const left = available - heads
  let height = 0
  for (let tried = ROW.least; tried <= ROW.most; tried += 0.1) {
    if (rows.reduce((sum, row) => sum + Math.max(row, tried), 0) > left) break
    height = tried
  }
  return Math.round(height * 10) / 10
}

/** Every way to cut so many days into runs, of which there are at most 64. */
function partitions(count: number): number[][][] {
  if (count === 0) return []
  return Array.from({ length: 2 ** (count - 1) }, (_, cuts) => {
    const pages: number[][] = [[0]]
    for (let day = 1; day < count; day += 1) {
      if (cuts & (1 << (day - 1))) pages.push([day])
      else pages.at(-1)!.push(day)
    }
    return pages
  })
}

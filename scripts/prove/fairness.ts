import { table } from '@/bench/table'
import { askForProgram, newGuest, statusOf, whenOver, type Guest } from './guest'
import { withApp } from './with-app'

const small = { duration_weeks: 2, days_per_week: 3 }
const large = { duration_weeks: 12, days_per_week: 6 }
const greedyPrograms = 10
/** What a newcomer may wait beside a greedy owner, against being alone. */
const mostTimes = 3

/**
 * One owner asks for ten programs of twelve weeks at once; another then asks for one of two weeks. Proved when the newcomer
 * takes at most three times as long as alone, and is done before half of the greedy one's weeks are.
 */
export async function prove(): Promise<boolean> {
  return withApp(async ({ url }) => {
    // The first program also pays for code that has just been loaded.
    await secondsOf(url)
    const alone = await secondsOf(url)
    const greedy = await manyPrograms(url)
    const beside = await secondsOf(url)
    const weeks = await weeksDone(url, greedy)
    const ends = await Promise.all(greedy.map((guest) => whenOver(url, guest, 900)))
    const completed = ends.filter(({ status }) => status === 'completed').length
    const all = greedyPrograms * large.duration_weeks
    console.log(
      table(
        ['', 'measured', 'at most'],
        [
          ['newcomer alone, s', alone.toFixed(1), ''],
          [
            'newcomer beside ten large programs, s',
            beside.toFixed(1),
            (mostTimes * alone).toFixed(1),
          ],
          [`weeks of the ${all} that were done before`, weeks, all / 2],
        ],
      ),
    )
    console.log(`${completed} of ${greedyPrograms} large programs are complete.`)
    return beside <= mostTimes * alone && weeks < all / 2 && completed === greedyPrograms
  })
}

async function secondsOf(url: string): Promise<number> {
  const began = performance.now()
  await whenOver(url, await newGuest(url, small), 300)
  return (performance.now() - began) / 1000
}

/** All of one owner. */
async function manyPrograms(url: string): Promise<Guest[]> {
  const first = await newGuest(url, large)
  const others = await Promise.all(
    Array.from({ length: greedyPrograms - 1 }, async () => {
      const { program_id } = await askForProgram(url, large, first.headers)
      return { ...first, programId: program_id }
    }),
  )
  return [first, ...others]
}

async function weeksDone(url: string, greedy: Guest[]): Promise<number> {
  const views = await Promise.all(
    greedy.map(({ programId, headers }) => statusOf(url, programId, headers)),
  )
  return views.flatMap(({ weeks }) => weeks).filter(({ status }) => status === 'done').length
}

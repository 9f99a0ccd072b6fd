import 'server-only'
import type { ChangeView } from '@/lib/domain/contract/change-view'
import type { TakenChange } from '@/lib/domain/contract/change/taken-change'
import { db } from '@/lib/db/client'
import { changeView, isOfDates } from './change-view'
import { trainedSince } from './trained-since'

/**
 * The changes of a program that are in force, the last one first. Of weeks the last one can be undone, and of dates the last
 * one, unless something was trained that it brought. Whose the program is was asked before.
 */
export async function listTaken(programId: string): Promise<TakenChange[]> {
  const rows = await db().change.findMany({
    where: { program_id: programId, status: 'taken' },
    orderBy: [{ settled_at: { sort: 'desc', nulls: 'last' } }, { id: 'desc' }],
  })
  const last = [rows.find((row) => !isOfDates(row)), rows.find(isOfDates)]
  return Promise.all(
    rows.map(async (row) => {
      const undoable = last.includes(row) && (await trainedSince(row)) === null
      return { ...toldOf(changeView(row)), undoable }
    }),
  )
}

function toldOf(view: ChangeView): Omit<TakenChange, 'undoable'> {
  const { change_id, kind, created_at, settled_at } = view
  const told = { change_id, kind, settled_at: settled_at ?? created_at }
  if (view.kind === 'regenerate') {
    const { week, wish } = view.asked
    const sentence = `Week ${week} was written again${wish && `: “${wish}”`}.`
    return { ...told, sentence, ...nowhere }
  }
  return { ...told, sentence: view.effect.sentence, ...placesOf(view) }
}

function placesOf(
  view: Exclude<ChangeView, { kind: 'regenerate' }>,
): Pick<TakenChange, 'days' | 'swapped' | 'scope'> {
  switch (view.kind) {
    case 'swap': {
      const swapped = view.effect.rows.map(({ week, day, slot, was, becomes }) => ({
        ...{ week, day, slot },
        was: { exercise_id: was.exercise_id, called: was.called },
        becomes: { exercise_id: becomes.exercise_id, called: becomes.called },
      }))
      const days = swapped.map(({ week, day }) => ({ week, day }))
      return { days, swapped, scope: view.asked.scope }
    }
    case 'shorten':
    case 'move':
      return { ...nowhere, days: [{ week: view.asked.week, day: view.asked.day }] }
    default:
      return nowhere
  }
}

const nowhere = { days: [], swapped: [], scope: null }

import 'server-only'
import type { ChangeView } from '@/lib/domain/contract/change-view'
import { changeView } from './change-view'
import { findChange } from './find-change'

/** A change of an owner's program and how far it has come; null when they have no such change. */
export async function getChange(
  ownerId: string,
  programId: string,
  changeId: string,
): Promise<ChangeView | null> {
  const row = await findChange(ownerId, programId, changeId)
  return row && changeView(row)
}

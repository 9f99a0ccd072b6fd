import 'server-only'
import type { SwapsView } from '@/lib/domain/contract/change/swap-change'
import { listSwaps } from '@/lib/domain/program/swap/list-swaps'
import type { PlaceKey } from '@/lib/domain/program/swap/find-place'
import { loadState } from '@/lib/db/changes/load-state'

/**
 * What may stand in a place of an owner's program, nearest first, or what a search finds; null when they have no such
 * place. Throws AppError conflict while the program is not written whole.
 */
export async function ownSwaps(
  ownerId: string,
  programId: string,
  key: PlaceKey,
  search: string,
): Promise<SwapsView | null> {
  const state = await loadState(ownerId, programId)
  return (state && listSwaps(state, key, search)) ?? null
}

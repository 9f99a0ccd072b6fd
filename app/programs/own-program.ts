import { headers } from 'next/headers'
import { cache } from 'react'
import { viewerId } from '@/lib/auth/identify'
import { findAsked } from '@/lib/db/changes/regenerate/find-asked'
import { getProgram } from '@/lib/db/owner/get-program'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

/** The viewer's own program; null for somebody else's, which does not exist for them. Read once for each request. */
export const ownProgram = cache(async (id: string): Promise<ProgramRecord | null> => {
  const viewer = await viewerId(await headers())
  return viewer ? getProgram(viewer, id) : null
})

/** What the viewer asked last of a week of their program. */
export async function ownWeekAgain(id: string, week: number): Promise<WeekChange | null> {
  const viewer = await viewerId(await headers())
  return viewer ? findAsked({ ownerId: viewer, programId: id, week }) : null
}

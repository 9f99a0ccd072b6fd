import { headers } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { viewerId } from '@/lib/auth/identify'
import { findAsked } from '@/lib/db/changes/regenerate/find-asked'
import { getProgram } from '@/lib/db/owner/get-program'
import type { WeekChange } from '@/lib/domain/contract/change-view'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

/** The viewer's own program; somebody else's is a page that does not exist. Read once for each request. */
export const ownProgram = cache(async (id: string): Promise<ProgramRecord> => {
  const viewer = await viewerId(await headers())
  const program = viewer ? await getProgram(viewer, id) : null
  return program ?? notFound()
})

/** What the viewer asked last of a week of their program. */
export async function ownWeekAgain(id: string, week: number): Promise<WeekChange | null> {
  const viewer = await viewerId(await headers())
  return viewer ? findAsked({ ownerId: viewer, programId: id, week }) : null
}

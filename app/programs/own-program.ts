import { headers } from 'next/headers'
import { cache } from 'react'
import { viewerId } from '@/lib/auth/identify'
import { listAsked } from '@/lib/db/changes/regenerate/list-asked'
import { getProgram } from '@/lib/db/owner/get-program'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

/** The viewer's own program; null for somebody else's, which does not exist for them. Read once for each request. */
export const ownProgram = cache(async (id: string): Promise<ProgramRecord | null> => {
  const viewer = await viewerId(await headers())
  return viewer ? getProgram(viewer, id) : null
})

/** What the viewer asked last of each week of their program, by week; weeks of which nothing was asked are left out. */
export async function ownWeeksAgain(id: string): Promise<Record<number, WeekChange>> {
  const viewer = await viewerId(await headers())
  return viewer ? listAsked(viewer, id) : {}
}

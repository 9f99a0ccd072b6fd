import 'server-only'
import type { SetWrite } from '@/lib/domain/contract/training/log-view'
import type { ShownWeek } from '@/lib/domain/log/place-of-set'
import type { Transaction } from '@/lib/db/client'
import { readWeek } from '@/lib/db/read-stored'

interface Version {
  schema_version: number
  week: number
  version: number
  body: unknown
}

/** Of each week that is written to, its current version, and after it those that the devices showed. */
export async function shownWeeks(
  tx: Transaction,
  programId: string,
  writes: readonly SetWrite[],
): Promise<Map<number, ShownWeek[]>> {
  const weeks = [...new Set(writes.map(({ week }) => week))]
  const versions = [...new Set(writes.map(({ week_version }) => week_version))]
  const rows = await tx.$queryRaw<Version[]>`
    select p.schema_version, v.week, v.version, v.body
    from program p
    join program_week w on w.program_id = p.id
    join week_version v on v.program_id = p.id and v.week = w.week
    where p.id = ${programId}::uuid and w.week = any(${weeks}) and w.version is not null
      and (v.version = w.version or v.version = any(${versions}))
    order by v.week, v.version <> w.version, v.version`
  const shown = new Map<number, ShownWeek[]>(weeks.map((week) => [week, []]))
  for (const { week, version, body, ...program } of rows) {
    shown.get(week)?.push({ version, week: readWeek(program, body) })
  }
  return shown
}

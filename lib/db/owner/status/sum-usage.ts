import type { Usage } from '@/lib/domain/contract/views'
import { db } from '@/lib/db/client'
import { Prisma } from '@/prisma/generated/client'

/** All calls of a program, failed ones too. Its cost is unknown when that of one call is. */
export async function sumUsage(programId: string): Promise<Usage> {
  const [row] = await db().$queryRaw<[Usage]>(usageOf(Prisma.sql`${programId}::uuid`))
  return row
}

/** The same as a query, for a program's id as SQL. */
export function usageOf(programId: Prisma.Sql): Prisma.Sql {
  return Prisma.sql`
    select count(*)::int as calls,
      coalesce(sum(prompt_tokens), 0)::int as prompt_tokens,
      coalesce(sum(cached_tokens), 0)::int as cached_tokens,
      coalesce(sum(completion_tokens), 0)::int as completion_tokens,
      coalesce(sum(reasoning_tokens), 0)::int as reasoning_tokens,
      coalesce(bool_or(usage_estimated), false) as estimated,
      case when count(*) = count(cost_usd) then coalesce(sum(cost_usd), 0)::float8 end as cost_usd
    from model_call where program_id = ${programId}`
}

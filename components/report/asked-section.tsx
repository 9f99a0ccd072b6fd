import { AskedList } from '@/components/listening/asked-list'
import { NotMeant } from '@/components/listening/not-meant'
import { QueryProvider } from '@/components/site/query-provider'
import { Section } from '@/components/ui/section'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

/** What the athlete wrote and what became of it; nothing where nothing was written. */
export function AskedSection({ program }: { program: ProgramRecord }) {
  const { program_id, understood: rows } = program.state
  if (rows.length === 0) return null
  return (
    <Section label="You asked, it does" note="Your words, and what the plan makes of them">
      <QueryProvider>
        <NotMeant programId={program_id} rows={rows} written={program.weeks.length}>
          <AskedList rows={rows} />
        </NotMeant>
      </QueryProvider>
    </Section>
  )
}

import { Fold } from '@/components/ui/fold'
import { Section } from '@/components/ui/section'
import { formatDate } from '@/lib/domain/words/dates'
import { count, formatCost, formatCount, formatDuration } from '@/lib/domain/words/format'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

export function WhoWroteIt({ program }: { program: ProgramRecord }) {
  const { provenance } = program
  const { timings, usage } = program.state
  return (
    <Section label="Who wrote it">
      <p className="text-small">
        Numbers: by rules. Choices and words:{' '}
        {provenance.writer === 'coach' ? (
          <>
            the <b>built-in coach</b>, by rule and without a language model
          </>
        ) : (
          <b>{provenance.model}</b>
        )}
        , {formatDate(timings.finished_at ?? timings.created_at)}, in{' '}
        {formatDuration(timings.elapsed_seconds)}.
      </p>
      <div className="mt-4 print:hidden">
        <Fold name="Details for whoever runs this" says="Calls, tokens, versions">
          <p className="text-small text-muted">
            {count(usage.calls, 'call')}, {tokens(program)} Prompt {provenance.prompt_version},
            knowledge {provenance.knowledge_version}, catalogue {provenance.catalogue_version},
            blueprint {provenance.blueprint_version}.
          </p>
        </Fold>
      </div>
      <p className="mt-2 text-note text-muted">Not medical advice. Stop at sharp pain.</p>
    </Section>
  )
}

function tokens({ state: { usage }, provenance }: ProgramRecord): string {
  const read = `${formatCount(usage.prompt_tokens)} tokens read`
  const cached = usage.cached_tokens > 0 ? ` (${formatCount(usage.cached_tokens)} from cache)` : ''
  const written = `${formatCount(usage.completion_tokens)} written`
  const counted = usage.estimated ? ', counted here' : ''
  return `${read}${cached}, ${written}${counted}, ${cost(usage.cost_usd, provenance.writer)}.`
}

function cost(usd: number | null, writer: string): string {
  if (writer === 'coach') return 'no cost'
  return usd === null ? 'cost unknown' : formatCost(usd)
}

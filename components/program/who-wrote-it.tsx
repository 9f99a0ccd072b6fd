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
        Numbers: blueprint {provenance.blueprint_version}, by code. Choices and words:{' '}
        {provenance.writer === 'coach' ? (
          <>
            the <b>built-in coach</b>, by rule and without a language model
          </>
        ) : (
          <b>{provenance.model}</b>
        )}
        , {formatDate(timings.finished_at ?? timings.created_at)}, in{' '}
        {formatDuration(timings.elapsed_seconds)} and {count(usage.calls, 'call')}.
      </p>
      <p className="mt-2 text-note text-muted">
        {tokens(program)} Prompt {provenance.prompt_version}, knowledge{' '}
        {provenance.knowledge_version}, catalogue {provenance.catalogue_version}. Not medical
        advice.
      </p>
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

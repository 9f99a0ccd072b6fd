import { verdictWords } from '@/components/print/verdict-words'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { formatDate } from '@/lib/domain/words/dates'
import { formatList } from '@/lib/domain/words/format'

/** What was checked and who wrote it, at the end of each week. */
export function PrintFoot({ program, week }: { program: ProgramRecord; week: number }) {
  const { provenance } = program
  const { timings } = program.state
  const writer = provenance.writer === 'coach' ? 'the built-in coach' : provenance.model
  return (
    <footer className="checks">
      {auditWords(program, week)} Words by {writer},{' '}
      {formatDate(timings.finished_at ?? timings.created_at)}. Not medical advice: stop at sharp
      pain.
    </footer>
  )
}

function auditWords({ audit }: ProgramRecord, week: number) {
  if (!audit) return <b>Not audited yet.</b>
  const of = (kind: string) => audit.findings.filter(({ severity }) => severity === kind)
  const here = [...of('fail'), ...of('warn')].filter(({ weeks }) => weeks.includes(week))
  return (
    <>
      <b>Audit: {verdictWords(audit)}</b>{' '}
      {here.length > 0 &&
        `In this week: ${formatList(here.map(({ title, measured }) => `${title} (${measured})`))}.`}
    </>
  )
}

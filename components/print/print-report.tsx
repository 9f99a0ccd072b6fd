import type { ReactNode } from 'react'
import { FindingTable, inOrder } from '@/components/audit/findings'
import { Verdict } from '@/components/audit/verdict'
import { LoadChart } from '@/components/chart/load-chart'
import { writtenOutlines } from '@/components/chart/written-outlines'
import { MinutesChart } from '@/components/report/minutes-section'
import { MuscleChart } from '@/components/report/muscle-chart'
import { Reasons } from '@/components/report/why-section'
import { explainProgram } from '@/lib/domain/report/explain-program'
import { count } from '@/lib/domain/words/format'
import { saySessionMinutes } from '@/lib/domain/words/session-minutes'
import { reportProgram } from '@/lib/domain/report/report-program'
import { usefulTime } from '@/lib/domain/report/useful-time'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'

/** Behind the sheets, for the one who asks: why, the charts, and every rule with its answer. */
export function PrintReport({ program, title }: { program: ProgramRecord; title: string }) {
  const { profile, audit } = program
  const report = reportProgram(program)
  const useful = usefulTime(program)
  return (
    <article className="print-report" aria-label="Report">
      <header className="log-head">
        <h2>Report</h2>
        <p className="who">
          <b>{title}</b>
          <br />
          {count(profile.duration_weeks, 'week')}, {count(profile.days_per_week, 'day')} a week,{' '}
          {saySessionMinutes(profile)}
        </p>
      </header>
      <Part label="Why this program">
        <Reasons reasons={explainProgram(program, report)} />
      </Part>
      <Part label="Load and work">
        <LoadChart weeks={writtenOutlines(program)} />
      </Part>
      <Part label="Sets per muscle, a week">
        <MuscleChart report={report} />
      </Part>
      <Part label="Minutes of each session">
        <MinutesChart report={report} />
        {useful && <p className="mt-[2mm] max-w-none">{useful}</p>}
      </Part>
      <Part label="Audit" onNewPage={audit !== null}>
        {audit ? (
          <>
            <Verdict findings={audit.findings} />
            <FindingTable findings={inOrder(audit.findings)} />
          </>
        ) : (
          <p>This program has not been audited yet.</p>
        )}
      </Part>
    </article>
  )
}

interface PartProps {
  label: string
  onNewPage?: boolean
  children: ReactNode
}

function Part({ label, onNewPage = false, children }: PartProps) {
  return (
    <section className={onNewPage ? 'break-before-page' : ''}>
      <h3>{label}</h3>
      {children}
    </section>
  )
}

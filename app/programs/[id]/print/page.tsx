import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { ActLink } from '@/components/ui/links'
import { PageRules } from '@/components/print/page-rules'
import { type Paper, paperOf, papers } from '@/components/print/paper'
import { PrintAsked } from '@/components/print/print-asked'
import { PrintButton } from '@/components/print/print-button'
import { PrintReport } from '@/components/print/print-report'
import { PrintWeek } from '@/components/print/print-week'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { programTitle } from '@/components/library/program-title'
import { NoSuchProgram, noSuchProgramMetadata } from '@/app/programs/no-such-program'
import { ownProgram } from '@/app/programs/own-program'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Record<'week' | 'paper' | 'report', string | string[] | undefined>>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const program = await ownProgram((await params).id)
  const { week } = await searchParams
  if (!program || weeksOf(program, week).length === 0) return noSuchProgramMetadata
  const title = programTitle(program.state.name, program.profile)
  return { title: typeof week === 'string' ? `Week ${week}, ${title}` : title }
}

/** Sheets to hand out and write on: every week, or `?week=` one of them; with `?report=1` the report behind them. */
export default async function PrintPage({ params, searchParams }: Props) {
  const program = await ownProgram((await params).id)
  const { week: asked, paper: wanted, report } = await searchParams
  const weeks = program ? weeksOf(program, asked) : []
  if (!program || weeks.length === 0) return <NoSuchProgram />
  const paper = paperOf(wanted, program.profile.units)
  const nonce = (await headers()).get('x-nonce') ?? ''
  const title = programTitle(program.state.name, program.profile)
  const withReport = report === '1'
  const address = (other: { paper?: Paper; report?: boolean }) =>
    `?${new URLSearchParams({
      ...(typeof asked === 'string' ? { week: asked } : {}),
      paper: other.paper ?? paper,
      ...((other.report ?? withReport) ? { report: '1' } : {}),
    })}`
  return (
    <>
      <PageRules
        title={title}
        weeks={weeks}
        total={program.profile.duration_weeks}
        paper={paper}
        nonce={nonce}
      />
      <nav
        className="mx-auto flex max-w-[186mm] flex-wrap items-center justify-between gap-x-6 gap-y-2 px-4 py-3 print:hidden"
        aria-label="Print"
      >
        <ActLink href={`/programs/${program.state.program_id}`}>Back to the program</ActLink>
        <span className="flex gap-6">
          {papers.map((one) => (
            <ActLink
              key={one}
              href={address({ paper: one })}
              aria-current={one === paper || undefined}
            >
              {one === 'a4' ? 'A4' : 'Letter'}
            </ActLink>
          ))}
        </span>
        <ActLink href={address({ report: !withReport })}>
          {withReport ? 'Leave out the report' : 'Add the report'}
        </ActLink>
        <PrintButton />
      </nav>
      <main
        className="relative overflow-x-auto bg-[#fff] print:overflow-visible"
        tabIndex={0}
        aria-label="Sheets"
      >
        <div data-sheets={paper} className="sheets">
          <h1 className="sr-only">{title}, to print</h1>
          {weeks.map((week, index) => (
            <PrintWeek
              key={week.week}
              program={program}
              week={week}
              title={title}
              opening={index === 0 && <PrintAsked rows={program.state.understood} />}
            />
          ))}
          {withReport && <PrintReport program={program} title={title} />}
        </div>
      </main>
    </>
  )
}

/** The weeks that are there by now, or the one that is asked for. */
function weeksOf(program: ProgramRecord, asked: string | string[] | undefined) {
  return program.weeks.filter(({ week }) => asked === undefined || String(week) === asked)
}

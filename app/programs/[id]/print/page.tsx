import type { Metadata } from 'next'
import { headers } from 'next/headers'
import { NoSuchProgram, noSuchProgramMetadata } from '@/app/programs/no-such-program'
import { ownProgram } from '@/app/programs/own-program'
import { programTitle } from '@/components/library/program-title'
import { isTaken } from '@/components/listening/is-taken'
import { cardDays } from '@/components/print/card/card-days'
import { PrintCard } from '@/components/print/card/print-card'
import { PrintButton } from '@/components/print/choose/print-button'
import { type Asked, type PrintChoice, printChoice } from '@/components/print/choose/print-choice'
import { PrintOptions } from '@/components/print/choose/print-options'
import { type PageKind, PageRules } from '@/components/print/page-rules'
import { PrintReport } from '@/components/print/print-report'
import { PrintAsked } from '@/components/print/sheets/print-asked'
import { archivo } from '@/app/archivo'
import { PrintWeek } from '@/components/print/sheets/print-week'
import { sheetRules } from '@/components/print/sheets/sheet-rules'
import { verdictWords } from '@/components/print/verdict-words'
import { ActLink } from '@/components/ui/links'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { phaseWords, weekdayWords } from '@/lib/domain/words/words'
import { programCode } from '@/lib/http/program-code'

interface Props {
  params: Promise<{ id: string }>
  searchParams: Promise<Asked>
}

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const program = await ownProgram((await params).id)
  const choice = program && choiceOf(program, await searchParams)
  if (!choice) return noSuchProgramMetadata
  const title = programTitle(program.state.name, program.profile)
  return { title: choice.from === choice.to ? `Week ${choice.from}, ${title}` : title }
}

/** Sheets to hand out and write on, or a card for each day to hang up; with `?report=1` the report behind them. */
export default async function PrintPage({ params, searchParams }: Props) {
  const program = await ownProgram((await params).id)
  const choice = program && choiceOf(program, await searchParams)
  if (!choice) return <NoSuchProgram />
  const asked = await headers()
  const title = programTitle(program.state.name, program.profile)
  const { paper, report } = choice
  const code = programCode(asked, program.state.program_id)
  const parts =
    choice.as === 'card'
      ? cardsOf(program, choice, title, code)
      : sheetsOf(program, choice, title, code)
  const pages = [...parts.pages, { name: 'report', foot: `Report \u00b7 ${title}` }]
  return (
    <>
      <PageRules
        pages={pages}
        paper={paper}
        font={archivo.style.fontFamily}
        nonce={asked.get('x-nonce') ?? ''}
      />
      <nav className="mx-auto max-w-[186mm] px-4 py-3 print:hidden" aria-label="Print">
        <div className="mb-4 flex flex-wrap items-center justify-between gap-x-6 gap-y-2">
          <ActLink href={`/programs/${program.state.program_id}`}>Back to the program</ActLink>
          <PrintButton />
        </div>
        <PrintOptions choice={choice} written={program.weeks.map(({ week }) => week)} />
      </nav>
      <main
        className="relative overflow-x-auto bg-[#fff] print:overflow-visible"
        tabIndex={0}
        aria-label="Sheets"
      >
        <div data-sheets={paper} data-as={choice.as} className="sheets">
          <h1 className="sr-only">{title}, to print</h1>
          {parts.content}
          {report && <PrintReport program={program} title={title} />}
        </div>
      </main>
    </>
  )
}

function choiceOf({ weeks, profile }: ProgramRecord, asked: Asked) {
  return printChoice(
    asked,
    weeks.map(({ week }) => week),
    profile.units,
  )
}

function weeksOf({ weeks }: ProgramRecord, { from, to }: PrintChoice) {
  return weeks.filter(({ week }) => week >= from && week <= to)
}

function sheetsOf(program: ProgramRecord, choice: PrintChoice, title: string, code: string | null) {
  const weeks = weeksOf(program, choice)
  const rows = program.state.understood
  const opening = rows.some(isTaken)
    ? { rows: rows.filter(isTaken).length, content: <PrintAsked rows={rows} /> }
    : undefined
  const pages: PageKind[] = weeks.map(({ week, phase }) => ({
    name: `week-${week}`,
    foot: `Week ${week} of ${program.profile.duration_weeks}, ${phaseWords[phase]} \u00b7 ${title}`,
  }))
  const rules = sheetRules(weeks, program.profile.units)
  const content = weeks.map((week, index) => (
    <PrintWeek
      key={week.week}
      extras={choice}
      next={rules[index]!}
      paper={choice.paper}
      first={index === 0}
      {...{ program, week, title, code }}
      {...(index === 0 && opening ? { opening } : {})}
    />
  ))
  return { pages, content }
}

function cardsOf(program: ProgramRecord, choice: PrintChoice, title: string, code: string | null) {
  const cards = cardDays(program, weeksOf(program, choice))
  const pages: PageKind[] = cards.map(({ weekday, title: day }, index) => ({
    name: `card-${index + 1}`,
    foot: `Card ${index + 1} of ${cards.length}: ${weekdayWords[weekday].short}, ${day} \u00b7 ${title}`,
    right: checkedWords(program),
    landscape: true,
  }))
  const content = cards.map((card, index) => (
    <PrintCard
      key={index}
      page={pages[index]!.name}
      paper={choice.paper}
      {...{ program, card, title, code }}
    />
  ))
  return { pages, content }
}

function checkedWords({ audit }: ProgramRecord): string {
  return `${audit ? verdictWords(audit) : 'Not audited yet.'} Not medical advice: stop at sharp pain.`
}

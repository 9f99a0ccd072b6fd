import { AuditSection } from '@/components/audit/audit-section'
import { LoadChart, LoadTable } from '@/components/chart/load-chart'
import { writtenOutlines } from '@/components/chart/written-outlines'
import { programTitle } from '@/components/library/program-title'
import { PrintButton } from '@/components/print/choose/print-button'
import { Opening } from '@/components/site/page'
import { ActLink } from '@/components/ui/links'
import { Section } from '@/components/ui/section'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import { reportProgram } from '@/lib/domain/report/report-program'
import { usefulTime } from '@/lib/domain/report/useful-time'
import { equipmentPresetWords, goalWords, levelWords } from '@/lib/domain/words/words'
import { AskedSection } from './asked-section'
import { MinutesSection } from './minutes-section'
import { MuscleSection } from './muscle-section'
import { WhoWroteIt } from './who-wrote-it'
import { WhySection } from './why-section'

interface Props {
  program: ProgramRecord
  /** Whose muscles are shown; the first one where the program has no such week. */
  week: number
}

/** Everything that proves rather than helps: what was asked, why it is so, the charts, every rule, and who wrote it. */
export function WhyProgram({ program, week }: Props) {
  const { state, profile } = program
  const report = reportProgram(program)
  const outlines = writtenOutlines(program)
  const href = `/programs/${state.program_id}`
  return (
    <>
      <Opening>
        <p className="text-small">
          <ActLink href={href}>{programTitle(state.name, profile)}</ActLink>
        </p>
        <h1>Why this plan, and how it was checked</h1>
        <p className="mt-2 mb-4 text-lead text-muted">{sentenceOf(program)}</p>
        <PrintButton />
      </Opening>
      <AskedSection program={program} />
      <WhySection program={program} report={report} />
      <MuscleSection program={program} report={report} week={week} />
      <Section label="Load and work" note="Main lifts and working sets">
        <LoadChart weeks={outlines} />
        <LoadTable weeks={outlines} />
      </Section>
      <MinutesSection report={report} useful={usefulTime(program)} />
      <AuditSection audit={program.audit} />
      <WhoWroteIt program={program} />
    </>
  )
}

/** `Strength, intermediate, full gym.` */
function sentenceOf({ profile }: ProgramRecord): string {
  const { goal_category, fitness_level, equipment } = profile
  const kit = Object.entries(equipmentPresetWords).find(([preset]) => equipment.join() === preset)
  const words = [levelWords[fitness_level], kit?.[1] ?? 'Own equipment']
  return `${goalWords[goal_category]}, ${words.join(', ').toLowerCase()}.`
}

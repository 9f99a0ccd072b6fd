import { Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { Opening } from '@/components/site/page'
import { PhaseTable } from '@/components/phases/phase-table'
import { Timeline } from '@/components/phases/timeline'
import { Section } from '@/components/ui/section'
import type { WeekChange } from '@/lib/domain/contract/change/week-change'
import type { ProgramRecord } from '@/lib/domain/contract/program-record'
import type { Week } from '@/lib/domain/program/schema'
import { equipmentPresetWords, goalWords, levelWords } from '@/lib/domain/words/words'
import { LoadChart, LoadTable } from './load-chart'
import { MinutesSection } from '@/components/report/minutes-section'
import { MuscleSection } from '@/components/report/muscle-section'
import { WhySection } from '@/components/report/why-section'
import { explainProgram } from '@/lib/domain/report/explain-program'
import { explainRows } from '@/lib/domain/report/explain-rows'
import { reportProgram } from '@/lib/domain/report/report-program'
import { usefulTime } from '@/lib/domain/report/useful-time'
import { AuditSection } from '@/components/audit/audit-section'
import { AskedSection } from './asked-section'
import { Plan } from './plan'
import { WeekSection } from './week-section'
import { WhoWroteIt } from './who-wrote-it'
import { todayIn } from './today-in'
import { writtenOutlines } from './written-outlines'

interface Props {
  program: ProgramRecord
  /** The one that is shown; the others are a tap away. */
  week: Week | undefined
  /** What was asked of it last. */
  again: WeekChange | null
}

export function FinishedProgram({ program, week, again }: Props) {
  const { weeks, blueprint } = program
  const { program_id, name } = program.state
  const report = weeks.length > 0 ? reportProgram(program) : null
  const outlines = writtenOutlines(program)
  const today = todayIn(program, new Date())
  return (
    <>
      <Opening>
        <h1>{name}</h1>
        <p className="mt-3 text-lead text-muted">{sentenceOf(program)}</p>
        <Actions className="mt-6">
          <ButtonLink href={`/programs/${program_id}/weeks/${today.week}/days/${today.day}`}>
            Open {today.words}
          </ButtonLink>
          <ActLink href={`/programs/${program_id}/print`}>Print</ActLink>
          <ActLink href="/devices">Open on another device</ActLink>
          <ActLink href={`/?from=${program_id}`}>Write another like it</ActLink>
        </Actions>
      </Opening>
      <Plan program={program} />
      <AskedSection program={program} />
      {report && (
        <WhySection reasons={explainProgram(program, report)} days={explainRows(program)} />
      )}
      <Section label="Phases">
        <Timeline phases={blueprint.phases} />
        <PhaseTable program={program} />
      </Section>
      <Section label="Load and work" note="Main lifts and working sets">
        <LoadChart weeks={outlines} />
        <LoadTable weeks={outlines} />
      </Section>
      {report && <MuscleSection report={report} />}
      {report && <MinutesSection report={report} useful={usefulTime(program)} />}
      <AuditSection audit={program.audit} />
      <WhoWroteIt program={program} />
      {week && <WeekSection program={program} week={week} again={again} />}
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

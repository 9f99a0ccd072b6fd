import Link from 'next/link'
import { PhaseTable } from '@/components/phases/phase-table'
import { Timeline } from '@/components/phases/timeline'
import { Section } from '@/components/site/section'
import type { FullProgram } from '@/lib/domain/views'
import { equipmentPresetWords, goalWords, levelWords } from '@/lib/domain/words'
import { outlineWeeks, type WeekOutline } from '@/lib/domain/outline'
import { countWorkingSets } from '@/lib/domain/number-exercises'
import { LoadChart } from './load-chart'
import { AuditSection } from '@/components/audit/audit-section'
import { Plan } from './plan'
import { WeekSection } from './week-section'
import { WhoWroteIt } from './who-wrote-it'
import { todayIn } from './today-in'

interface Props {
  program: FullProgram
  /** `?week=`, as it came. */
  asked: string | string[] | undefined
}

export function FinishedProgram({ program, asked }: Props) {
  const { program_id, program_weeks, blueprint } = program
  const today = todayIn(program, new Date())
  const shown = program_weeks.find(({ week }) => String(week) === asked)
  const week = shown ?? program_weeks.find(({ week }) => week === today.week) ?? program_weeks[0]
  return (
    <>
      <header className="opening">
        <h1>{program.name}</h1>
        <p className="lead text-muted">{sentenceOf(program)}</p>
        <p className="actions mt-6">
          <Link
            className="button"
            href={`/programs/${program_id}/weeks/${today.week}/days/${today.day}`}
          >
            Open {today.words}
          </Link>
          <Link className="act" href={`/programs/${program_id}/print`}>
            Print
          </Link>
          <Link className="act" href={`/?from=${program_id}`}>
            Write another like it
          </Link>
        </p>
      </header>
      <Plan program={program} />
      <Section label="Phases">
        <Timeline phases={blueprint.phases} />
        <PhaseTable program={program} />
      </Section>
      <Section label="Load and work" note="Main lifts and working sets">
        <LoadChart weeks={writtenOutlines(program)} />
      </Section>
      <AuditSection audit={program.audit} />
      <WhoWroteIt program={program} />
      {week && <WeekSection program={program} week={week} />}
    </>
  )
}

/** `Strength, intermediate, full gym.` */
function sentenceOf({ profile }: FullProgram): string {
  const { goal_category, fitness_level, equipment } = profile
  const kit = Object.entries(equipmentPresetWords).find(([preset]) => equipment.join() === preset)
  const words = [levelWords[fitness_level], kit?.[1] ?? 'Own equipment']
  return `${goalWords[goal_category]}, ${words.join(', ').toLowerCase()}.`
}

/** The plan's weeks, with the sets that were written. */
function writtenOutlines({ blueprint, program_weeks }: FullProgram): WeekOutline[] {
  return outlineWeeks(blueprint).map((outline) => {
    const written = program_weeks.find(({ week }) => week === outline.week)
    const exercises = written?.workouts.flatMap((workout) => workout.exercises)
    return exercises ? { ...outline, sets: countWorkingSets(exercises) } : outline
  })
}

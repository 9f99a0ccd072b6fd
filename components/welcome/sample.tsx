import { PhaseMark } from '@/components/phases/phase-mark'
import { SheetTable } from '@/components/sheet/sheet-table'
import { Section } from '@/components/ui/section'
import { Terms } from '@/components/ui/terms'
import { countWorkingSets } from '@/lib/domain/program/number-exercises'
import { count } from '@/lib/domain/words/format'
import { termsIn } from '@/lib/domain/words/terms-in'
import { weekdayWords } from '@/lib/domain/words/words'
import type { SampleDay } from './sample-day'
import { sampleDays } from './sample-days'
import { SampleMoves } from './sample-moves'

/** A program before there is one: the same sheets, to swipe through. */
export function Sample() {
  const terms = termsIn(
    sampleDays.slice(0, 3).map(({ phase, workout }) => ({ phase, workouts: [workout] })),
  )
  return (
    <Section
      heavy
      label="This is what you get"
      note="One program at four moments. Swipe, or use the words below."
    >
      <ol
        id="sample"
        tabIndex={0}
        aria-label="Sample days"
        className="-mr-[clamp(16px,4vw,48px)] flex snap-x snap-mandatory gap-8 overflow-x-auto overscroll-x-contain pr-[clamp(16px,4vw,48px)] [scrollbar-width:none] phone:gap-6"
      >
        {sampleDays.map((day, place) => (
          <Slide key={day.week} day={day} place={place} />
        ))}
      </ol>
      <SampleMoves weeks={sampleDays.map(({ week }) => week)} />
      <Terms terms={terms} of="sample" />
    </Section>
  )
}

/** Where it stands in the program, the day as a sheet, and what its week is about. */
function Slide({ day, place }: { day: SampleDay; place: number }) {
  const { week, of, phase, focus, workout, names } = day
  return (
    <li
      id={`sample-${week}`}
      aria-label={`${place + 1} of ${sampleDays.length}: week ${week}`}
      className="relative flex shrink-0 grow-0 basis-[min(100%,var(--container-day))] snap-start flex-col phone:basis-[calc(100%-28px)]"
    >
      <p className="flex max-w-none flex-wrap justify-between gap-x-3 text-small">
        <span>
          <b className="font-semibold">
            Week {week} of {of},
          </b>{' '}
          {weekdayWords[workout.weekday].long}
        </span>
        <PhaseMark phase={phase} />
      </p>
      <div className="mt-2 flex flex-wrap items-baseline justify-between gap-x-3 border-b-[1.5px] border-ink pb-2">
        <h3 className="text-lead font-stretch-90% tracking-head">{workout.title}</h3>
        <span className="text-small text-muted">
          {count(countWorkingSets(workout.exercises), 'set')}, {workout.minutes} min
        </span>
      </div>
      <SheetTable workout={workout} names={names} units="kg" />
      <p className="mt-3 text-small">{focus}</p>
    </li>
  )
}

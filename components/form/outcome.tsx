import { answerChange, nameAnswer } from './notice-answers'
import { FactFirst, NoticeList } from './notice-list'
import { showField } from './show-field'
import { Button } from '@/components/ui/button'
import { Times, Unit } from '@/components/ui/figure'
import { Notice } from '@/components/ui/notice'
import { PhaseMark } from '@/components/phases/phase-mark'
import { Timeline } from '@/components/phases/timeline'
import type { Answers } from '@/lib/client/form/answers'
import { readNumber } from '@/lib/client/form/read-number'
import { count, formatWait } from '@/lib/domain/words/format'
import type { Preview } from '@/lib/domain/contract/views'

interface Props {
  answers: Answers
  change: (change: Partial<Answers>) => void
  preview: Preview | undefined
  /** Set while the plan could not be asked for. */
  offline: boolean
  pending: boolean
  /** Whether a word about health holds the plan back. */
  gate: 'open' | 'asks' | 'closed'
}

/** What these answers lead to, before the athlete commits. */
export function Outcome({ answers, change, preview, offline, pending, gate }: Props) {
  const weeks = readNumber(answers.weeks)
  const refused = gate === 'open' && Boolean(preview?.refusal)
  return (
    <aside
      className="border-t-2 border-ink pt-4 wide:sticky wide:top-6 wide:max-h-[calc(100dvh-48px)] wide:self-start wide:overflow-y-auto wide:[scrollbar-width:thin]"
      aria-label="What will be written"
    >
      <Sum weeks={answers.weeks} days={answers.days} minutes={answers.minutes} />
      <p className="mt-2 text-small text-muted">{sentence(answers)}</p>
      {preview && preview.phases.length > 0 && (
        <>
          <Timeline phases={preview.phases} className="mt-6 mb-3" />
          <p className="mb-6 flex flex-wrap gap-x-4 text-note/small">
            {[...new Set(preview.phases.map(({ phase }) => phase))].map((phase) => (
              <PhaseMark key={phase} phase={phase} />
            ))}
          </p>
        </>
      )}
      <div role="status" className="not-empty:mt-4">
        {refused && preview?.refusal && (
          <Notice kind="fail">
            <p>
              <FactFirst sentences={preview.refusal.message} />
            </p>
          </Notice>
        )}
        {preview && (
          <NoticeList
            notices={preview.notices}
            nameOf={(answer) => nameAnswer(answers, answer)}
            onAnswer={(answer) =>
              answer.ask ? showField(answer.ask) : change(answerChange(answer))
            }
          />
        )}
        {offline && (
          <Notice kind="warn">
            <p>
              <strong>No connection.</strong> What you typed is kept; the plan is drawn again when
              the server answers.
            </p>
          </Notice>
        )}
      </div>
      {gate !== 'closed' && !refused && (
        <Button
          className="mt-6 w-full"
          type="submit"
          disabled={gate === 'asks'}
          aria-disabled={pending}
        >
          {gate === 'asks' ? 'Not before your answer' : submitWords(weeks, pending)}
        </Button>
      )}
      {(gate === 'asks' || refused) && (
        <p className="mt-3 text-note text-muted">Everything you typed is kept.</p>
      )}
      <p className="mt-3 text-note text-muted" hidden={Boolean(preview?.refusal)}>
        {preview && preview.estimated_seconds > 0 && (
          <>
            Takes {formatWait(preview.estimated_seconds)}, and each week can be read as soon as it
            lands.{' '}
          </>
        )}
        You may close the page; it goes on without you. No account needed.
      </p>
    </aside>
  )
}

function submitWords(weeks: number | null, pending: boolean) {
  if (pending) return 'Sending your answers'
  return `Write my ${weeks ? count(weeks, 'week') : 'weeks'}`
}

function Sum({ weeks, days, minutes }: { weeks: string; days: string; minutes: string }) {
  return (
    <p
      className="flex flex-wrap items-baseline gap-[0.1em] text-hero font-figure font-stretch-78% tracking-figure"
      aria-hidden="true"
    >
      <span>{weeks || '–'}</span>
      <Times className="text-[0.8em] text-muted" />
      <span>{days}</span>
      <Times className="text-[0.8em] text-muted" />
      <span>
        {minutes || '–'}
        <Unit>min</Unit>
      </span>
    </p>
  )
}

function sentence({ weeks, days, minutes }: Answers): string {
  const all = readNumber(weeks)
  if (all === null) return `${count(Number(days), 'day')} a week`
  const sessions = count(all * Number(days), 'session')
  return `${count(all, 'week')}, ${sessions} of at most ${minutes || '–'} minutes`
}

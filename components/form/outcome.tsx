import { FactFirst, NoticeList } from './notice-list'
import { Notice } from '@/components/audit/notice'
import { PhaseMark } from '@/components/phases/phase-mark'
import { Timeline } from '@/components/phases/timeline'
import type { Answers } from '@/lib/client/form/answers'
import { readNumber } from '@/lib/client/form/profile-of'
import { count, formatWait } from '@/lib/domain/words/format'
import type { Preview } from '@/lib/domain/contract/views'

interface Props {
  answers: Answers
  preview: Preview | undefined
  /** Set while the plan could not be asked for. */
  offline: boolean
  pending: boolean
}

/** What these answers lead to, before the athlete commits. */
export function Outcome({ answers, preview, offline, pending }: Props) {
  const weeks = readNumber(answers.weeks)
  return (
    <aside className="outcome" aria-label="What will be written">
      <Sum weeks={answers.weeks} days={answers.days} minutes={answers.minutes} />
      <p className="mt-2 text-small text-muted">{sentence(answers)}</p>
      {preview && preview.phases.length > 0 && (
        <>
          <Timeline phases={preview.phases} />
          <p className="legend">
            {[...new Set(preview.phases.map(({ phase }) => phase))].map((phase) => (
              <PhaseMark key={phase} phase={phase} />
            ))}
          </p>
        </>
      )}
      <div role="status" className="notices">
        {preview?.refusal && (
          <Notice kind="fail">
            <p>
              <FactFirst sentences={preview.refusal.message} />
            </p>
          </Notice>
        )}
        {preview && <NoticeList notices={preview.notices} />}
        {offline && (
          <Notice kind="warn">
            <p>
              <strong>No connection.</strong> What you typed is kept; the plan is drawn again when
              the server answers.
            </p>
          </Notice>
        )}
      </div>
      <button className="button" type="submit" aria-disabled={pending}>
        {pending ? 'Sending your answers' : `Write my ${weeks ? count(weeks, 'week') : 'weeks'}`}
      </button>
      <p className="note mt-3" hidden={Boolean(preview?.refusal)}>
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

function Sum({ weeks, days, minutes }: { weeks: string; days: string; minutes: string }) {
  return (
    <p className="sum" aria-hidden="true">
      <span>{weeks || '–'}</span>
      <span className="x">×</span>
      <span>{days}</span>
      <span className="x">×</span>
      <span>
        {minutes || '–'}
        <span className="u">min</span>
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

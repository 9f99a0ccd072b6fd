import { Mark } from '@/components/site/mark'
import type { Notice } from '@/lib/domain/blueprint/schema'
import { changesThePlan, rankNotices } from './rank-notices'

/** Notices beyond these fold away. */
const SHOWN = 3

/** What follows from the answers, as one calm list: what changes the plan first. */
export function NoticeList({ notices }: { notices: readonly Notice[] }) {
  const ranked = rankNotices(notices)
  if (ranked.length === 0) return null
  const folded = ranked.slice(SHOWN)
  return (
    <div className="notice info">
      <Mark kind="info" label="Note" />
      <div>
        <Items notices={ranked.slice(0, SHOWN)} />
        {folded.length > 0 && (
          <details className="more-notices">
            <summary className="act text-small">
              <span>{folded.length} more</span>
            </summary>
            <Items notices={folded} />
          </details>
        )}
      </div>
    </div>
  )
}

function Items({ notices }: { notices: readonly Notice[] }) {
  return (
    <ul>
      {notices.map((notice) => (
        <li key={notice.code}>
          {changesThePlan(notice.code) ? (
            <FactFirst sentences={notice.sentence} />
          ) : (
            notice.sentence
          )}
        </li>
      ))}
    </ul>
  )
}

/** The fact stands out, what it means follows. */
export function FactFirst({ sentences }: { sentences: string }) {
  const [fact = '', ...rest] = sentences.split(/(?<=[.!?]) (?=[A-Z])/)
  if (rest.length === 0) return sentences
  return (
    <>
      <strong>{fact}</strong> {rest.join(' ')}
    </>
  )
}

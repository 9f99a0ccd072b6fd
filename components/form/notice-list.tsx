import { actLook } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import type { Notice as PlanNotice } from '@/lib/domain/blueprint/schema'
import { changesThePlan, rankNotices } from './rank-notices'

/** Notices beyond these fold away. */
const SHOWN = 3

/** What follows from the answers, as one calm list: what changes the plan first. */
export function NoticeList({ notices }: { notices: readonly PlanNotice[] }) {
  const ranked = rankNotices(notices)
  if (ranked.length === 0) return null
  const folded = ranked.slice(SHOWN)
  return (
    <Notice kind="info" label="Note">
      <Items notices={ranked.slice(0, SHOWN)} />
      {folded.length > 0 && (
        <details className="group/more">
          <summary className={`group-open/more:hidden ${actLook}`}>
            <span>{folded.length} more</span>
          </summary>
          <div className="mt-2">
            <Items notices={folded} />
          </div>
        </details>
      )}
    </Notice>
  )
}

function Items({ notices }: { notices: readonly PlanNotice[] }) {
  return (
    <ul>
      {notices.map((notice) => (
        <li key={notice.code} className="wrap-anywhere not-first:mt-2">
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

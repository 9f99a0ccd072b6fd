import type { Audit } from '@/lib/domain/program/schema'
import { PageLink } from '@/components/ui/page-link'

interface Props {
  href: string
  audit: Audit | null
}

/** The one way to everything that proves rather than helps. */
export function Door({ href, audit }: Props) {
  const countOf = (kind: string) =>
    audit?.findings.filter(({ severity }) => severity === kind).length ?? 0
  const counts = [
    [countOf('fail'), 'failed'],
    [countOf('warn'), 'warned'],
    [countOf('pass'), 'passed'],
  ] as const
  return (
    <PageLink
      href={href}
      className="group/door grid items-baseline gap-x-6 gap-y-3 border-y-2 border-ink py-4.5 text-ink no-underline desk:grid-cols-[minmax(0,1fr)_auto] print:hidden"
    >
      <span>
        <b className="text-lead font-semibold text-pen underline decoration-1 underline-offset-[0.22em] font-stretch-90% group-hover/door:decoration-2">
          Why this plan and how it was checked
        </b>
        <small className="mt-1 block text-small text-muted">
          Your words and what they changed, sets for each muscle, load and work, every rule with its
          source
        </small>
      </span>
      {audit && (
        <span className="flex gap-x-6 text-small text-muted">
          {counts.map(([number, word]) =>
            number > 0 ? (
              <span key={word}>
                <b className="block text-title/[1] font-figure text-ink font-stretch-82%">
                  {number}
                </b>{' '}
                {word}
              </span>
            ) : null,
          )}
        </span>
      )}
    </PageLink>
  )
}

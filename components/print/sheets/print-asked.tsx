import { isTaken } from '@/components/listening/is-taken'
import { quoteBeside } from '@/components/listening/quote-beside'
import type { Understood } from '@/lib/domain/listening/heard'

/** Lines beyond these stand on the program's page only: the sheet is for training. */
const SHOWN = 6

/** What was asked for and what the sheets do about it, in the athlete's words: these are their own sheets. */
export function PrintAsked({ rows }: { rows: readonly Understood[] }) {
  const taken = rows.filter(isTaken)
  if (taken.length === 0) return null
  const more = taken.length - SHOWN
  return (
    <section
      className="mt-[2.5mm] break-inside-avoid border-b-[0.6pt] border-line pb-[1.5mm] text-[8.5pt]/[11pt]"
      aria-label="You asked, it does"
    >
      <ul className="columns-2 gap-x-[7mm]">
        {taken.slice(0, SHOWN).map((row) => (
          <li key={row.key} className="break-inside-avoid wrap-anywhere">
            {quoteBeside(row) !== null && (
              <>
                <q dir="auto" className="font-semibold">
                  {row.quote}
                </q>{' '}
              </>
            )}
            {row.sentence} {row.where !== null && <span className="text-muted">{row.where}.</span>}
          </li>
        ))}
        {more > 0 && <li className="text-muted">{more} more on the program’s page.</li>}
      </ul>
    </section>
  )
}

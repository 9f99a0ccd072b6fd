import { Unit } from '@/components/ui/figure'
import type { Units } from '@/lib/domain/vocabulary'
import { formatLoad, NBSP } from '@/lib/domain/words/format'
import type { SetLine } from '@/lib/domain/words/set-lines'

/** Attempts of a test, a line each: which one it is, its share of the maximum, its weight. */
export function Attempts({ lines, units }: { lines: readonly SetLine[]; units: Units }) {
  return (
    <ol className="mt-1" aria-label="Attempts">
      {lines.map(({ name, part: { pct, load_kg } }) => (
        <li
          key={name}
          className="flex items-baseline justify-between gap-3 border-hairline not-first:border-t"
        >
          <span>
            <b className="font-semibold">{name}</b>
            {load_kg !== null && pct !== null && (
              <span className="text-muted">
                , {pct}
                {NBSP}%
              </span>
            )}
          </span>
          <span className="text-[min(2.375rem,12vw)]/[3.25rem] font-[580] whitespace-nowrap font-stretch-78% tracking-figure">
            {load_kg === null ? pct : formatLoad(load_kg, units)}
            <Unit className="text-[0.44em]">{load_kg === null ? '%' : units}</Unit>
          </span>
        </li>
      ))}
    </ol>
  )
}

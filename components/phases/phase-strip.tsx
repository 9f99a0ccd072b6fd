import type { Phase } from '@/lib/domain/vocabulary'

/** A phase as a bar of its pattern; whoever draws it says its name. */
export function PhaseStrip({ phase, className }: { phase: Phase; className: string }) {
  return (
    <span
      data-phase={phase}
      className={`block [background:var(--pattern)] [print-color-adjust:exact] data-[phase=deload]:border-[1.5px] data-[phase=deload]:border-(--phase) ${className}`}
    />
  )
}

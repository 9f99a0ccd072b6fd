/** Figures and lines that all charts share. Their sizes are in units of about a pixel. */
export const chartLook = {
  /** In the wide drawing on a desk and on paper, in the narrow one on a phone. */
  wide: 'h-auto w-full overflow-visible phone:hidden',
  narrow: 'hidden h-auto w-full overflow-visible phone:block',
  axis: 'fill-muted text-[13px]',
  name: 'fill-ink text-[15px] font-medium',
  value: 'fill-ink font-figure font-stretch-82%',
  rule: 'stroke-hairline',
  thin: 'stroke-ink',
  line: 'fill-none stroke-ink stroke-2',
  full: 'fill-ink stroke-ink stroke-2',
  hollow: 'fill-paper stroke-ink stroke-2',
} as const

/** What stands at the thumb, over the page. */
export const barLook =
  'fixed inset-x-0 bottom-0 z-10 border-t-2 border-ink bg-paper pb-[max(--spacing(3),env(safe-area-inset-bottom))] print:hidden'

/** The line above the press. */
export const barLine =
  'flex min-h-target max-w-none flex-wrap items-center justify-between gap-x-3 text-small/[1.25rem]'

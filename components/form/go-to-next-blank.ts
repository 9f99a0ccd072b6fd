import type { KeyboardEvent } from 'react'

/** A phone's "Go" leads to the next blank: it would otherwise send a form that is half filled. */
export function goToNextBlank(event: KeyboardEvent<HTMLFormElement>) {
  const here = event.target
  if (event.key !== 'Enter' || !(here instanceof HTMLInputElement)) return
  if (!matchMedia('(pointer: coarse)').matches) return
  event.preventDefault()
  const blanks = [
    ...event.currentTarget.querySelectorAll<HTMLElement>(
      'input:not([type=radio], [type=checkbox]), textarea',
    ),
  ].filter((blank) => blank.checkVisibility())
  const next = blanks[blanks.indexOf(here) + 1]
  if (next) next.focus()
  else here.blur()
}

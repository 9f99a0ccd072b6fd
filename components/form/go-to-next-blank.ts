import type { FocusEvent, KeyboardEvent } from 'react'

/** A phone's "Go" leads to the next blank: it would otherwise send a form that is half filled. */
export function goToNextBlank(event: KeyboardEvent<HTMLFormElement>) {
  const here = event.target
  if (event.key !== 'Enter' || !(here instanceof HTMLInputElement)) return
  if (!matchMedia('(pointer: coarse)').matches) return
  event.preventDefault()
  const next = blankAfter(here, event.currentTarget)
  if (next) next.focus()
  else here.blur()
}

/** What that key is called: nothing follows the last blank that is open. */
export function nameGoKey(event: FocusEvent<HTMLFormElement>) {
  const here = event.target as HTMLElement
  if (here instanceof HTMLInputElement)
    here.enterKeyHint = blankAfter(here, event.currentTarget) ? 'next' : 'done'
}

function blankAfter(here: HTMLElement, form: HTMLFormElement): HTMLElement | undefined {
  const blanks = [
    ...form.querySelectorAll<HTMLElement>('input:not([type=radio], [type=checkbox]), textarea'),
  ].filter((blank) => blank === here || blank.checkVisibility())
  return blanks[blanks.indexOf(here) + 1]
}

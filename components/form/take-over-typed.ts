/**
 * What was written and circled while the page's script was still on its way, or was brought back by the browser, becomes the
 * form's own: React hears of it as if it were written now. It would otherwise be lost at the next answer.
 */
export async function takeOverTyped(form: HTMLFormElement | null) {
  const controls = form?.querySelectorAll<HTMLInputElement | HTMLTextAreaElement>('input, textarea')
  for (const control of controls ?? []) {
    // Each is heard by itself: the form's answers are those of the last rendering.
    await Promise.resolve()
    if (control instanceof HTMLInputElement && /radio|checkbox/.test(control.type)) press(control)
    else if (control.value !== control.defaultValue) write(control)
  }
}

function press(box: HTMLInputElement) {
  if (box.checked === box.defaultChecked) return
  // Of a radio group the one that was left is told by the one that was chosen.
  if (box.type === 'radio' && !box.checked) return
  box.checked = !box.checked
  box.click()
}

/** Past the setter by which React knows what it has set itself. */
function write(blank: HTMLInputElement | HTMLTextAreaElement) {
  const { value, defaultValue } = blank
  blank.value = defaultValue
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(blank), 'value')?.set?.call(blank, value)
  blank.dispatchEvent(new Event('input', { bubbles: true }))
}

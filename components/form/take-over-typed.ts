/**
 * What was written and circled while the page's script was still on its way, or was brought back by the browser, becomes the
 * form's own: React hears of it as if it were written now. It would otherwise be lost at the next answer.
 */
export async function takeOverTyped(form: HTMLFormElement) {
  const controls = [...form.querySelectorAll<HTMLInputElement>('input, textarea')]
  const takings = controls.flatMap((control) => taking(control) ?? [])
  for (const take of takings) {
    // Each is heard by itself: the form's answers are those of the last rendering.
    await Promise.resolve()
    take()
  }
}

/** How a control's answer is made known; null where it is as React knows it. */
function taking(control: HTMLInputElement): (() => void) | null {
  const { value, defaultValue, checked, defaultChecked, type } = control
  if (type === 'radio' || type === 'checkbox') {
    // Of circled answers the one that was left is told by the one that was chosen.
    if (checked === defaultChecked || (type === 'radio' && !checked)) return null
    return () => {
      control.checked = !checked
      control.click()
    }
  }
  return value === defaultValue ? null : () => write(control, value)
}

/** Past the setter by which React knows what it has set itself. */
function write(blank: HTMLInputElement, value: string) {
  blank.value = blank.defaultValue
  Object.getOwnPropertyDescriptor(Object.getPrototypeOf(blank), 'value')?.set?.call(blank, value)
  blank.dispatchEvent(new Event('input', { bubbles: true }))
}

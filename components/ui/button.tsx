import type { ComponentProps, ReactNode } from 'react'

/** The one solid thing of a view. */
export const buttonLook =
  'inline-flex min-h-press cursor-pointer items-center justify-center rounded-press bg-pen px-6 font-semibold text-on-pen hover:brightness-110 active:translate-y-px disabled:cursor-not-allowed disabled:bg-surface disabled:text-muted aria-disabled:cursor-progress aria-disabled:bg-surface aria-disabled:text-muted print:hidden'

const act =
  'inline-flex min-h-target cursor-pointer items-center font-medium underline decoration-1 underline-offset-[0.25em] hover:decoration-2 aria-[current=true]:font-semibold aria-[current=true]:text-ink aria-[current=true]:no-underline print:hidden'

/** Everything else that can be pressed: a word with a line under it. */
export const actLook = `${act} text-pen`

/** `thumb`: 64 px, for what is pressed under load. */
export function Button({
  thumb = false,
  className = '',
  onClick,
  ...props
}: ComponentProps<'button'> & { thumb?: boolean }) {
  const size = thumb ? 'w-full min-h-thumb' : ''
  const press = thumb && onClick ? once(onClick) : onClick
  return (
    <button
      type="button"
      className={`${buttonLook} ${size} ${className}`}
      onClick={press}
      {...props}
    />
  )
}

type Press = NonNullable<ComponentProps<'button'>['onClick']>

/** The second tap of a double tap is meant for what stood there at the first one, and nobody has read what stands there now. */
function once(press: Press): Press {
  return (event) => {
    if (event.detail < 2) press(event)
  }
}

/** `grave`: what cannot be taken back. */
export function Act({
  grave = false,
  className = '',
  ...props
}: ComponentProps<'button'> & { grave?: boolean }) {
  const look = grave ? `${act} text-fail` : actLook
  return <button type="button" className={`${look} ${className}`} {...props} />
}

/** What may be done, in a row that wraps. Paper cannot be pressed. */
export function Actions({ className = '', children }: { className?: string; children: ReactNode }) {
  return (
    <div className={`flex flex-wrap items-center gap-x-6 gap-y-2 print:hidden ${className}`}>
      {children}
    </div>
  )
}

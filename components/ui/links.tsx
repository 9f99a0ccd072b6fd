import type { ComponentProps } from 'react'
import { actLook, buttonLook } from './button'
import { PageLink } from './page-link'

/** A button that leads to another page. */
export function ButtonLink({ className = '', ...props }: ComponentProps<typeof PageLink>) {
  return <PageLink className={`${buttonLook} ${className}`} {...props} />
}

/** A word that does. */
export function ActLink({ className = '', ...props }: ComponentProps<typeof PageLink>) {
  return <PageLink className={`${actLook} ${className}`} {...props} />
}

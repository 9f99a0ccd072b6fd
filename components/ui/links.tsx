import Link from 'next/link'
import type { ComponentProps } from 'react'
import { actLook, buttonLook } from './button'

/** A button that leads to another page. */
export function ButtonLink({ className = '', ...props }: ComponentProps<typeof Link>) {
  return <Link className={`${buttonLook} ${className}`} {...props} />
}

/** A word that does. */
export function ActLink({ className = '', ...props }: ComponentProps<typeof Link>) {
  return <Link className={`${actLook} ${className}`} {...props} />
}

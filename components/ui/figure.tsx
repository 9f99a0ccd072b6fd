import type { ReactNode } from 'react'

interface Props {
  className?: string
  children: ReactNode
}

/** A unit is smaller than its number, and never leaves it. */
export function Unit({ className = 'text-[0.56em]', children }: Props) {
  return <span className={`ml-[0.16em] font-medium tracking-normal ${className}`}>{children}</span>
}

/** Archivo's times sign sits low beside figures. */
export function Times({ className = '' }: Pick<Props, 'className'>) {
  return <span className={`relative -top-[0.07em] mx-[0.16em] font-normal ${className}`}>×</span>
}

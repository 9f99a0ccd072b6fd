'use client'
import Link from 'next/link'
import { usePathname } from 'next/navigation'
import { ThemeToggle } from './theme-toggle'

export function Masthead() {
  const path = usePathname()
  return (
    <nav className="masthead" aria-label="Main">
      <Link className="word" href="/">
        Mesocycle
      </Link>
      <Link href="/" aria-current={path === '/' ? 'page' : undefined}>
        New
      </Link>
      <Link href="/programs" aria-current={path.startsWith('/programs') ? 'page' : undefined}>
        Programs
      </Link>
      <ThemeToggle />
    </nav>
  )
}

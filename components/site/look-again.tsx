'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/** Asks for the page anew where the browser has brought it back as it was left: what it shows may have changed since. */
export function LookAgain() {
  const { refresh } = useRouter()
  useEffect(() => {
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) refresh()
    }
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [refresh])
  return null
}

'use client'
import { useRouter } from 'next/navigation'
import { useEffect } from 'react'

/**
 * Asks for the page anew where it is shown again as it was left, because what it shows may have changed since: by the
 * browser, which brings a whole page back, or by Next, which keeps the pages that were turned in place.
 */
export function LookAgain() {
  const { refresh } = useRouter()
  useEffect(() => {
    if (wasTurnedBack) refresh()
    wasTurnedBack = false
    const onShow = ({ persisted }: PageTransitionEvent) => {
      if (persisted) refresh()
    }
    window.addEventListener('pageshow', onShow)
    return () => window.removeEventListener('pageshow', onShow)
  }, [refresh])
  return null
}

/** Whether the last turn of pages led along the history. */
let wasTurnedBack = false

if (typeof window !== 'undefined') {
  window.addEventListener('popstate', () => (wasTurnedBack = true))
  // Browsers without this interface ask once more than they need.
  window.navigation?.addEventListener('navigate', ({ navigationType }) => {
    if (navigationType === 'push') wasTurnedBack = false
  })
}

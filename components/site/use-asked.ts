import { useSearchParams } from 'next/navigation'
import { useSyncExternalStore } from 'react'

/**
 * What the address asks by `name`. While a page comes to life it is what its markup was made for: a page that this device
 * kept was made for the plain address, whatever it is opened with.
 */
export function useAsked(name: string, madeFor: string | null): string | null {
  const asked = useSearchParams().get(name)
  return useIsAlive() ? asked : madeFor
}

/** False while markup of the server is taken over. */
function useIsAlive(): boolean {
  return useSyncExternalStore(
    () => () => undefined,
    () => true,
    () => false,
  )
}

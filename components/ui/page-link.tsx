import Link from 'next/link'
import type { ComponentProps } from 'react'

/**
 * A link to a page of ours, which fetches nothing before it is pressed: every page is made anew when it is asked for, so that
 * nothing of it could be fetched ahead but its outline, a request for each link that is seen.
 */
export function PageLink(props: ComponentProps<typeof Link>) {
  return <Link prefetch={false} {...props} />
}

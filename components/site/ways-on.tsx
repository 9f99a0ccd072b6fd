import { Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'

/** Where to go from a page that has nothing to show. */
export function WaysOn() {
  return (
    <Actions className="mt-6">
      <ButtonLink className="phone:w-full" href="/programs">
        My programs
      </ButtonLink>
      <ActLink href="/new">Write a new one</ActLink>
    </Actions>
  )
}

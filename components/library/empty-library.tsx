import { Actions } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/links'
import { State } from '@/components/site/state'

const line = 'flex h-14 items-end border-b border-hairline pb-2.5 text-muted first:border-t'

export function EmptyLibrary() {
  return (
    <State title="No programs yet">
      <ol className="mt-6 max-w-list" aria-hidden="true">
        <li className={line}>The first one goes here</li>
        <li className={line} />
        <li className={line} />
      </ol>
      <Actions className="mt-6">
        <ButtonLink href="/" className="phone:w-full">
          Write the first one
        </ButtonLink>
      </Actions>
    </State>
  )
}

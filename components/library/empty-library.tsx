import { ForgetKept } from '@/components/offline/forget-kept'
import { Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { State } from '@/components/site/state'

const line = 'flex h-14 items-end border-b border-hairline pb-2.5 text-muted first:border-t'

/** `isKnown`: somebody is signed in here who has deleted what they had. */
export function EmptyLibrary({ isKnown }: { isKnown: boolean }) {
  return (
    <State title="No programs yet">
      {!isKnown && <ForgetKept />}
      <ol className="mt-6 max-w-list" aria-hidden="true">
        <li className={line}>The first one goes here</li>
        <li className={line} />
        <li className={line} />
      </ol>
      <Actions className="mt-6">
        <ButtonLink href="/new" className="phone:w-full">
          Write the first one
        </ButtonLink>
        {isKnown && <ActLink href="/devices">Devices and tokens</ActLink>}
      </Actions>
      <p className="mt-6 text-small text-muted">
        Written on another device? Open Programs there, and choose “Open on another device”.
      </p>
    </State>
  )
}

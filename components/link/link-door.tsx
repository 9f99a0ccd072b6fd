'use client'
import { useSyncExternalStore } from 'react'
import { State } from '@/components/site/state'
import { Act, Actions } from '@/components/ui/button'
import { ActLink, ButtonLink } from '@/components/ui/links'
import { useLinkLook } from '@/lib/client/guest/use-link-look'
import { linkWords } from '@/lib/domain/words/link-words'
import { OpenHere } from './open-here'

/** What the link in the address would open here. Nothing happens before a press: a preview of the page uses nothing up. */
export function LinkDoor() {
  const key = useLinkKey()
  const look = useLinkLook(key ?? '')
  if (key === null) return <NoWay sentence={linkWords.none} />
  if (look.error) {
    return (
      <State title="The link could not be looked at" lead={look.error.message}>
        <Actions className="mt-6">
          <Act onClick={() => void look.refetch()}>Try again</Act>
        </Actions>
      </State>
    )
  }
  if (!look.data) return <State title="Open your programs here" lead="Looking at the link." />
  const { status, is_own } = look.data
  if (status !== 'open') return <NoWay sentence={linkWords[status]} />
  if (is_own) {
    return (
      <State
        title="Your programs are open here already"
        lead="The link is for another device. It is not used up."
      >
        <Actions className="mt-6">
          <ButtonLink className="phone:w-full" href="/programs">
            My programs
          </ButtonLink>
        </Actions>
      </State>
    )
  }
  return <OpenHere linkKey={key} look={look.data} />
}

function NoWay({ sentence }: { sentence: string }) {
  return (
    <State title="This link opens nothing" lead={sentence}>
      <Actions className="mt-6">
        <ActLink href="/programs">Programs of this device</ActLink>
        <ActLink href="/">Write a new one</ActLink>
      </Actions>
    </State>
  )
}

/** The key behind the #; null without one, empty until the browser has taken the page over. */
function useLinkKey(): string | null {
  return useSyncExternalStore(
    subscribe,
    () => (window.location.hash.startsWith('#mk_') ? window.location.hash.slice(1) : null),
    () => '',
  )
}

function subscribe(changed: () => void) {
  window.addEventListener('hashchange', changed)
  return () => window.removeEventListener('hashchange', changed)
}

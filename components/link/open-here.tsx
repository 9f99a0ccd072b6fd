'use client'
import { State } from '@/components/site/state'
import { Act, Actions, Button } from '@/components/ui/button'
import { useOpenLink } from '@/lib/client/guest/use-link-look'
import type { LinkLook } from '@/lib/domain/contract/me-view'
import { count } from '@/lib/domain/words/format'

interface Props {
  linkKey: string
  look: LinkLook
}

/** Signs this device in. Programs that it has of its own come along or stay behind, as its owner says. */
export function OpenHere({ linkKey, look }: Props) {
  const open = useOpenLink(linkKey)
  const busy = open.isPending || open.isSuccess
  const enter = (bring: boolean) =>
    // In the place of this page, so that no step back leads to a link that is used up.
    open.mutate({ bring }, { onSuccess: () => window.location.replace('/programs') })
  const { programs, own_programs: own } = look
  const theirs = programs ? count(programs, 'program') : 'programs'
  return (
    <State title="Open your programs here" lead={leadOf(look)}>
      <Actions className="mt-6">
        <Button className="phone:w-full" disabled={busy} onClick={() => enter(own > 0)}>
          {busy
            ? 'Opening'
            : own > 0
              ? `Bring the ${count(own, 'program')} along`
              : `Open my ${theirs} here`}
        </Button>
        {own > 0 && (
          <Act disabled={busy} onClick={() => enter(false)}>
            Leave {own === 1 ? 'it' : 'them'} and open
          </Act>
        )}
      </Actions>
      {open.error && (
        <p role="alert" className="mt-3 text-small text-fail">
          {open.error.message}
        </p>
      )}
    </State>
  )
}

function leadOf({ programs, own_programs: own }: LinkLook): string {
  const opens = programs
    ? `The link opens ${count(programs, 'program')} on this device`
    : 'The link signs this device in where there are no programs yet'
  if (own === 0) return `${opens}. It works once.`
  const [howMany, They, they] = own === 1 ? ['one', 'It', 'it'] : [own, 'They', 'they']
  return `${opens}, which has ${howMany} of its own. ${They} can come along into the same list; left behind, ${they} cannot be opened here any more. Whoever made the link sees what comes along: open none that is not your own.`
}

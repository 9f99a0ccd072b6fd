import { headers } from 'next/headers'
import { GuestAccess } from '@/components/devices/guest-access'
import { Page } from '@/components/site/page'
import { State } from '@/components/site/state'
import { Actions } from '@/components/ui/button'
import { ButtonLink } from '@/components/ui/links'
import { findSession } from '@/lib/auth/find-session'
import { countPrograms } from '@/lib/db/guest/count-programs'
import { listDevices } from '@/lib/db/guest/list-devices'
import { listTokens } from '@/lib/db/guest/tokens/list-tokens'

export const metadata = { title: 'Devices and tokens', robots: { index: false } }

export default async function DevicesPage() {
  const session = await findSession(await headers())
  if (!session) return <Nobody />
  const { userId, sessionId } = session
  const [programs, devices, tokens] = await Promise.all([
    countPrograms(userId),
    listDevices(userId, sessionId),
    listTokens(userId, null),
  ])
  return (
    <Page here="programs">
      <GuestAccess programs={programs} devices={devices} tokens={tokens} />
    </Page>
  )
}

function Nobody() {
  return (
    <Page here="programs">
      <State
        title="Nobody is signed in here yet"
        lead="Your first program signs this browser in. Programs of another device come here by a link: make it there, under Programs."
      >
        <Actions className="mt-6">
          <ButtonLink className="phone:w-full" href="/">
            Write the first one
          </ButtonLink>
        </Actions>
      </State>
    </Page>
  )
}

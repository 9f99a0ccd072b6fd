import { Opening } from '@/components/site/page'
import { QueryProvider } from '@/components/site/query-provider'
import { Section } from '@/components/ui/section'
import type { DeviceView, TokenView } from '@/lib/domain/contract/me-view'
import { count } from '@/lib/domain/words/format'
import { DeleteEverything } from './delete-everything'
import { DeviceList } from './device-list'
import { NewToken } from './new-token'
import { OpenElsewhere } from './open-elsewhere'
import { TokenList } from './token-list'

interface Props {
  programs: number
  devices: DeviceView[]
  tokens: TokenView[]
}

/** Who may come in as this guest, and the way out. */
export function GuestAccess({ programs, devices, tokens }: Props) {
  return (
    <QueryProvider>
      <Opening>
        <h1>Devices and tokens</h1>
        <p className="mt-3 max-w-[34em] text-lead text-muted">
          No account, no password: your {programs === 1 ? 'program belongs' : 'programs belong'} to
          the browsers below.
        </p>
      </Opening>
      <Section heavy label="Another device" id="another">
        <OpenElsewhere />
      </Section>
      <Section label="Devices" note="Browsers that are signed in as you">
        <DeviceList devices={devices} />
      </Section>
      <Section
        label="Tokens"
        note="For scripts that use the API. One that nobody uses ends after a year."
      >
        {tokens.length > 0 && <TokenList tokens={tokens} />}
        <NewToken />
      </Section>
      <Section label="Delete">
        <p className="mb-2">Programs, weeks, logs, tokens, links and devices: all of it goes.</p>
        <DeleteEverything losses={lossesOf({ programs, devices, tokens })} />
      </Section>
    </QueryProvider>
  )
}

function lossesOf({ programs, devices, tokens }: Props): string[] {
  const others = devices.filter(({ is_this }) => !is_this).length
  return [
    ...(programs > 0
      ? [
          `${count(programs, 'program')} with all weeks and all that you logged. What is being written stops.`,
        ]
      : []),
    ...(tokens.length > 0 ? [`${count(tokens.length, 'token')}: scripts are refused.`] : []),
    others > 0
      ? `This browser and ${count(others, 'other device')} are signed out.`
      : 'This browser is signed out.',
  ]
}

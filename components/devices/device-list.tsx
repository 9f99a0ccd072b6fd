'use client'
import { useRouter } from 'next/navigation'
import { AskedAct } from '@/components/site/asked-act'
import { useEndDevice } from '@/lib/client/guest/use-access'
import type { DeviceView } from '@/lib/domain/contract/me-view'
import { formatDate } from '@/lib/domain/words/dates'
import { AccessRow } from './access-row'

export function DeviceList({ devices }: { devices: DeviceView[] }) {
  return (
    <ul className="max-w-list">
      {devices.map((device) => (
        <AccessRow
          key={device.device_id}
          name={device.name}
          mark={device.is_this ? 'This device' : null}
          says={`Signed in ${formatDate(device.created_at)}, here last ${formatDate(device.last_seen_at)}`}
        >
          {!device.is_this && <SignOut device={device} />}
        </AccessRow>
      ))}
    </ul>
  )
}

function SignOut({ device: { device_id, name } }: { device: DeviceView }) {
  const router = useRouter()
  const end = useEndDevice(device_id)
  return (
    <AskedAct
      name="Sign out"
      of={name}
      sure="Sign it out"
      doing="Signing out"
      keep="Keep it"
      busy={end.isPending || end.isSuccess}
      error={end.error?.message ?? null}
      onSure={() => end.mutate(undefined, { onSuccess: () => router.refresh() })}
    />
  )
}

'use client'
import { useRouter } from 'next/navigation'
import { type ReactNode, useEffect } from 'react'
import { Act, Actions, Button } from '@/components/ui/button'
import { Notice } from '@/components/ui/notice'
import { Status } from '@/components/ui/status'
import { useOwnLink } from '@/lib/client/guest/use-own-link'
import type { LinkStatus, NewLink } from '@/lib/domain/contract/me-view'
import { CopyLine } from './copy-line'

/** A link that lets one more device in, as a QR code and to copy, until it is used or over. */
export function OpenElsewhere() {
  const router = useRouter()
  const { make, withdraw, status } = useOwnLink()
  // The list of devices has one more.
  useEffect(() => {
    if (status === 'used') router.refresh()
  }, [status, router])
  const error = make.error ?? withdraw.error
  return (
    <div className="max-w-list">
      <p>
        A link, or its QR code, opens your programs on a phone or another computer. It works once,
        for ten minutes. Both devices then have the same programs.
      </p>
      {make.data && status === 'open' ? (
        <OpenLink link={make.data} busy={withdraw.isPending} onWithdraw={() => withdraw.mutate()} />
      ) : (
        <>
          {status && <div className="mt-4">{ended[status]}</div>}
          <Actions className="mt-6">
            <Button
              className="phone:w-full"
              disabled={make.isPending}
              onClick={() => make.mutate()}
            >
              {status ? 'Make another link' : 'Make a link'}
            </Button>
          </Actions>
        </>
      )}
      {error && (
        <p role="alert" className="mt-3 text-small text-fail">
          {error.message}
        </p>
      )}
    </div>
  )
}

const ended: Record<LinkStatus, ReactNode> = {
  none: null,
  open: null,
  used: <Status kind="pass">The other device is in. The link is used up.</Status>,
  revoked: <Status kind="info">The link is withdrawn. It opens nothing any more.</Status>,
  expired: <Status kind="info">The link has expired. Nobody used it.</Status>,
}

interface Props {
  link: NewLink
  busy: boolean
  onWithdraw: () => void
}

function OpenLink({ link, busy, onWithdraw }: Props) {
  return (
    <div className="mt-6 grid animate-arrive items-start gap-x-8 gap-y-4 desk:grid-cols-[auto_minmax(0,1fr)]">
      <img
        className="size-56 bg-[#fff]"
        src={`data:image/svg+xml,${encodeURIComponent(link.qr_svg)}`}
        alt="QR code of the link"
        width={224}
        height={224}
      />
      <div className="min-w-0">
        <p>
          Point the other device’s camera at the code, or send yourself the link. Good until{' '}
          <b className="font-semibold">{timeOf(link.expires_at)}</b>, for whoever opens it first.
        </p>
        <CopyLine label="Link" value={link.url} copy="Copy the link">
          <Act disabled={busy} onClick={onWithdraw}>
            Withdraw the link
          </Act>
        </CopyLine>
        {isOwnComputer(link.url) && (
          <Notice kind="warn" label="Note" className="mt-4">
            <strong>Only this computer can reach {new URL(link.url).host}.</strong> For a phone,
            start Mesocycle with HOST=0.0.0.0, and open this page at the address that it prints.
          </Notice>
        )}
      </div>
    </div>
  )
}

/** On the clock of whoever looks. */
function timeOf(instant: string | null): string {
  const time = new Date(instant ?? 0)
  return new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' }).format(time)
}

function isOwnComputer(url: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\])$/.test(new URL(url).hostname)
}

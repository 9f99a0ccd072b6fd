import type { LinkStatus } from '@/lib/domain/contract/me-view'

const again = 'Make a new one where your programs are.'

/** Why a link that lets a device in does so no more. */
export const linkWords: Record<Exclude<LinkStatus, 'open'>, string> = {
  none: 'This link is not known here, or not whole. Copy it again, or make a new one where your programs are.',
  used: `This link has been used. It works once. ${again}`,
  revoked: `This link was withdrawn. ${again}`,
  expired: `This link has expired. It works for ten minutes. ${again}`,
}

import { z } from 'zod'
import { cleanText } from '@/lib/domain/athlete/clean-text'

/** What the API tells guests of themselves, and takes from them. */
const instant = z.iso.datetime()

export const tokenRequestSchema = z.object({
  /** What its owner calls it. */
  label: z.string().overwrite(cleanText).min(1).max(60),
})

export const tokenViewSchema = z.object({
  token_id: z.uuid(),
  /** null for the one that came with a guest's first program */
  label: z.string().nullable(),
  created_at: instant,
  /** To the hour; null until it is used */
  last_used_at: instant.nullable(),
  /** A year from its last use */
  expires_at: instant,
  /** True for the one that asks. */
  is_this: z.boolean(),
})
export type TokenView = z.infer<typeof tokenViewSchema>

export const tokenListSchema = z.object({ tokens: z.array(tokenViewSchema) })

export const newTokenSchema = tokenViewSchema.extend({
  /** Told once, and kept as a hash. */
  token: z.string(),
})
export type NewToken = z.infer<typeof newTokenSchema>

export const deviceViewSchema = z.object({
  device_id: z.string(),
  /** `Firefox on Android`, as it says itself */
  name: z.string(),
  created_at: instant,
  /** To the day */
  last_seen_at: instant,
  /** True for the one that asks. */
  is_this: z.boolean(),
})
export type DeviceView = z.infer<typeof deviceViewSchema>

export const deviceListSchema = z.object({ devices: z.array(deviceViewSchema) })

/** `none` while there was no link, or none for a day. */
export const linkStatusSchema = z.enum(['none', 'open', 'used', 'revoked', 'expired'])
export type LinkStatus = z.infer<typeof linkStatusSchema>

export const linkViewSchema = z.object({
  status: linkStatusSchema,
  expires_at: instant.nullable(),
})
export type LinkView = z.infer<typeof linkViewSchema>

export const newLinkSchema = linkViewSchema.extend({
  /** Told once, and kept as a hash. What stands behind its # no server is sent. */
  url: z.string(),
  /** The same as a QR code, an SVG of its own. */
  qr_svg: z.string(),
})
export type NewLink = z.infer<typeof newLinkSchema>

/** What stands behind the # of a link. */
const keySchema = z.string().regex(/^mk_[\w-]{20,100}$/, 'This is no key of a link')

export const linkLookRequestSchema = z.object({ key: keySchema })

export const linkLookSchema = z.object({
  status: linkStatusSchema,
  /** How many programs it opens; null when it opens none any more */
  programs: z.int().nullable(),
  /** How many the device that asks has of its own, as another guest */
  own_programs: z.int(),
  /** True where the device is signed in as this very guest. */
  is_own: z.boolean(),
})
export type LinkLook = z.infer<typeof linkLookSchema>

export const linkOpenRequestSchema = z.object({
  key: keySchema,
  /** Whether the device's own programs come along. */
  bring_programs: z.boolean().default(false),
})

export const linkOpenedSchema = z.object({
  /** How many came along. */
  brought: z.int(),
})
export type LinkOpened = z.infer<typeof linkOpenedSchema>

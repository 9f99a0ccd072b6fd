import { keptHeaders } from '@/lib/client/offline/kept-pages'

interface Kept {
  path: string
  at: Date
  build: string
  stamp: string
}

/** A page's answer as it is kept: with its policy, since its nonces stand in it, and saying of itself when it was kept. */
export function markKept(answer: Headers, html: string, kept: Kept): Response {
  const headers = new Headers({
    'content-type': 'text/html; charset=utf-8',
    [keptHeaders.at]: kept.at.toISOString(),
    [keptHeaders.build]: kept.build,
    [keptHeaders.stamp]: kept.stamp,
    [keptHeaders.title]: encodeURIComponent(titleOf(html)),
  })
  for (const name of policies) {
    const value = answer.get(name)
    if (value) headers.set(name, value)
  }
  const says = `data-kept="${kept.at.toISOString()}" data-kept-path="${kept.path}"`
  return new Response(html.replace('<html ', `<html ${says} `), { headers })
}

const policies = [
  'content-security-policy',
  'x-content-type-options',
  'referrer-policy',
  'permissions-policy',
  'cross-origin-opener-policy',
]

/** Without the product's name behind it. */
function titleOf(html: string): string {
  const title = /<title>([^<]*)<\/title>/.exec(html)?.[1] ?? ''
  const plain = title.replace(/&(amp|lt|gt|quot|#x27);/g, (whole, name: string) => {
    return named[name] ?? whole
  })
  return plain.replace(/ · Mesocycle$/, '')
}

const named: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', '#x27': "'" }

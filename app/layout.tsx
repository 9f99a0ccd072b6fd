import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import { Marks } from '@/components/site/marks'
import { archivo } from './archivo'
import './globals.css'

export const metadata: Metadata = {
  title: { default: 'Mesocycle', template: '%s · Mesocycle' },
  description: 'A strength program, written week by week while you watch.',
}

export const viewport: Viewport = {
  width: 'device-width',
  initialScale: 1,
  viewportFit: 'cover',
  themeColor: [
    { media: '(prefers-color-scheme: light)', color: '#fcfcfa' },
    { media: '(prefers-color-scheme: dark)', color: '#121416' },
  ],
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page built ahead of time could not carry a nonce, and its scripts would be blocked.
  await connection()
  const theme = (await cookies()).get('theme')?.value
  return (
    <html
      lang="en"
      className={archivo.variable}
      data-theme={theme === 'light' || theme === 'dark' ? theme : undefined}
    >
      <body>
        <Marks />
        {children}
      </body>
    </html>
  )
}

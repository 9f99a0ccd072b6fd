import type { Metadata, Viewport } from 'next'
import { cookies } from 'next/headers'
import { connection } from 'next/server'
import type { ReactNode } from 'react'
import icon from '@/components/site/icon.svg'
import { Marks } from '@/components/site/marks'
import { paper } from '@/components/site/paper'
import { fontNames } from './archivo'
import './globals.css'

const { src: iconAddress } = icon as { src: string }

export const metadata: Metadata = {
  title: { default: 'Mesocycle', template: '%s · Mesocycle' },
  description: 'A strength program, written week by week while you watch.',
  // A browser asks for it at every change of the address, within a page too: its own name for each content lets it be kept.
  icons: { icon: { url: iconAddress, type: 'image/svg+xml', sizes: 'any' } },
  appleWebApp: { title: 'Mesocycle', statusBarStyle: 'default' },
}

/** The bar of a browser, and of the installed app, has the paper's colour. */
export async function generateViewport(): Promise<Viewport> {
  const theme = await chosenTheme()
  return {
    width: 'device-width',
    initialScale: 1,
    viewportFit: 'cover',
    themeColor: theme
      ? paper[theme]
      : [
          { media: '(prefers-color-scheme: light)', color: paper.light },
          { media: '(prefers-color-scheme: dark)', color: paper.dark },
        ],
  }
}

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A page built ahead of time could not carry a nonce, and its scripts would be blocked.
  await connection()
  return (
    <html lang="en" className={fontNames} data-theme={await chosenTheme()}>
      <body>
        <Marks />
        {children}
      </body>
    </html>
  )
}

/** Undefined where the system's is followed. */
async function chosenTheme(): Promise<keyof typeof paper | undefined> {
  const theme = (await cookies()).get('theme')?.value
  return theme === 'light' || theme === 'dark' ? theme : undefined
}

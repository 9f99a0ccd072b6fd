/**
 * npm run icons: the pictures of components/site/icon.svg that home screens ask for, drawn by Chromium. They are kept in the
 * repository, and drawn anew when the drawing changes.
 */
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { chromium } from '@playwright/test'
import { chromiumOptions } from '@/e2e/chromium'

/** `inset`: what an icon keeps free on each side, because a phone may cut it round, of its width. */
const icons = [
  { file: 'public/icons/192.png', size: 192, inset: 0 },
  { file: 'public/icons/512.png', size: 512, inset: 0 },
  { file: 'public/icons/512-maskable.png', size: 512, inset: 0.14 },
  { file: 'app/apple-icon.png', size: 180, inset: 0.06 },
]

const drawing = readFileSync('components/site/icon.svg', 'utf8')
mkdirSync('public/icons', { recursive: true })
const browser = await chromium.launch(chromiumOptions)
for (const { file, size, inset } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } })
  await page.setContent(
    `<style>body{margin:0;background:#fcfcfa}svg{display:block;width:${size * (1 - 2 * inset)}px;margin:${size * inset}px}</style>${drawing}`,
  )
  writeFileSync(file, await page.screenshot())
  await page.close()
}
await browser.close()

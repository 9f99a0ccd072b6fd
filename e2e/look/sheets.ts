import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { chromium, type Page } from '@playwright/test'
import { chromiumOptions } from '../chromium'

// npm run look:sheets -- test-results/look docs/states [designs] [before]: of each state that `npm run look` has photographed one
// picture, phone and desk, light and dark, with the designs of the same name beneath, and what `npm run look` once saw of it;
// and a page that lists them.
const [from = 'test-results/look', to = 'docs/states', designs, before] = process.argv.slice(2)
const sights = ['390-light', '390-dark', '1280-light', '1280-dark']
const names = readdirSync(from)
const states = [...new Set(names.flatMap((name) => /^(.*)-390-light\.png$/.exec(name)?.[1] ?? []))]
mkdirSync(to, { recursive: true })
const browser = await chromium.launch(chromiumOptions)
const page = await browser.newPage({ viewport: { width: 1480, height: 800 } })
for (const state of states) await draw(page, state)
await browser.close()
writeFileSync(`${to}.md`, list())
console.log(`${states.length} states in ${to}`)

async function draw(page: Page, state: string) {
  const rows = [
    { words: 'As it is', row: rowOf(from, state) },
    { words: 'As it was designed', row: rowOf(designs, state) },
    { words: 'As it was before', row: rowOf(before, state) },
  ].filter(({ row }) => row !== '')
  await page.setContent(`<style>
    body { margin: 0; padding: 16px; background: #888; font: 14px sans-serif; display: inline-block }
    div { display: flex; gap: 16px; align-items: flex-start; margin-bottom: 16px }
    p { margin: 0 0 8px } figure { margin: 0; overflow: hidden; max-height: 560px }
    img { display: block } .phone { width: 220px } .desk { width: 480px }
  </style>${rows.map(({ words, row }) => `<p>${words}</p>${row}`).join('')}`)
  await page.waitForFunction(() => [...document.images].every((image) => image.complete))
  await page.locator('body').screenshot({
    ...{ path: path.join(to, `${state}.jpg`), type: 'jpeg', quality: 60 },
  })
}

function rowOf(folder: string | undefined, state: string): string {
  if (folder === undefined) return ''
  const has = new Set(readdirSync(folder))
  const pictures = sights.flatMap((sight) => {
    const name = `${state}-${sight}.png`
    if (!has.has(name)) return []
    const data = readFileSync(path.join(folder, name)).toString('base64')
    const look = sight.startsWith('390') ? 'phone' : 'desk'
    return `<figure><img class="${look}" src="data:image/png;base64,${data}"></figure>`
  })
  return pictures.length > 0 ? `<div>${pictures.join('')}</div>` : ''
}

function list(): string {
  const folder = path.basename(to)
  const lines = states.map((state) => `- [${state}](${folder}/${state}.jpg)`)
  return `# Every state of every page

At 390 and 1280 px, light and dark, each from the top; beneath it the design, and how it was before a program could be trained
with, where there is one of that name. Taken by \`npm run look\` and put together by \`npm run look:sheets\`, in Chromium.

${lines.join('\n')}
`
}

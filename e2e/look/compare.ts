import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import pixelmatch from 'pixelmatch'
import { PNG } from 'pngjs'

// npm run look:compare -- before after: the share of pixels that differ, picture by picture. More than
// one in a hundred is another look, and has to be meant.
const allowed = 0.01
const [before = '', after = ''] = process.argv.slice(2)
const folder = path.join(after, 'differences')
mkdirSync(folder, { recursive: true })

const names = readdirSync(before).filter((name) => name.endsWith('.png'))
const shares = names
  .map((name) => ({ name, share: shareOfDifference(name) }))
  .sort((one, other) => other.share - one.share)
for (const { name, share } of shares.filter(({ share }) => share > 0)) {
  console.log(`${share > allowed ? 'DIFFERS' : 'equal  '} ${(share * 100).toFixed(3)} % ${name}`)
}
const different = shares.filter(({ share }) => share > allowed).length
console.log(`${names.length - different} of ${names.length} pictures are equal within 1 %.`)
const grown = grownScripts()
for (const line of grown) console.log(line)
process.exitCode = different > 0 || grown.length > 0 ? 1 : 0

function shareOfDifference(name: string): number {
  const [one, other] = [read(path.join(before, name)), read(path.join(after, name))]
  if (!one || !other) return 1
  const size = {
    width: Math.max(one.width, other.width),
    height: Math.max(one.height, other.height),
  }
  const difference = new PNG(size)
  const { width, height } = size
  const count = pixelmatch(
    onCanvas(one, size).data,
    onCanvas(other, size).data,
    difference.data,
    width,
    height,
    { threshold: 0.1 },
  )
  if (count > 0) writeFileSync(path.join(folder, name), PNG.sync.write(difference))
  return count / (width * height)
}

function read(file: string): PNG | null {
  try {
    return PNG.sync.read(readFileSync(file))
  } catch {
    return null
  }
}

/** What one picture has and the other has not differs, too. */
function onCanvas(picture: PNG, { width, height }: { width: number; height: number }): PNG {
  const canvas = new PNG({ width, height })
  PNG.bitblt(picture, canvas, 0, 0, picture.width, picture.height, 0, 0)
  return canvas
}

/** Pages that are sent more JavaScript than before, in bytes as they travel. */
function grownScripts(): string[] {
  const [old, now] = [before, after].map((folder) => {
    const file = path.join(folder, 'scripts.json')
    return JSON.parse(readFileSync(file, 'utf8')) as Record<string, number>
  })
  return Object.entries(now ?? {})
    .filter(([state, bytes]) => bytes > (old?.[state] ?? Infinity))
    .map(([state, bytes]) => `GREW    ${state}: ${old?.[state]} to ${bytes} bytes of JavaScript`)
}

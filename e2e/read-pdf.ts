import { inflateSync } from 'node:zlib'

export interface PdfPage {
  /** CSS pixels. */
  width: number
  height: number
  /** Pieces of text in the order they are painted; `y` of their baseline, in CSS pixels from the top. */
  pieces: { y: number; text: string }[]
}

/**
 * What stands on the pages of a PDF. Knows only what Chromium writes: text placed by
 * matrices, strings in hex, fonts with a ToUnicode map.
 */
export function readPdf(file: Buffer): PdfPage[] {
  const source = file.toString('latin1')
  const objects = new Map<string, string>()
  for (const [, id, body] of source.matchAll(/(\d+) 0 obj\s([\s\S]*?)endobj/g)) {
    objects.set(id!, body!)
  }
  const object = (id: string | undefined) => objects.get(id ?? '') ?? ''
  return pageIds(objects).map((id) => {
    const page = object(id)
    const [width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(page)!.slice(1).map(pixels)
    const fonts = new Map<string, Codes>()
    for (const [, name, font] of page.matchAll(/\/(F\d+) (\d+) 0 R/g)) {
      fonts.set(name!, readCodes(inflate(object(/\/ToUnicode (\d+)/.exec(object(font))?.[1]))))
    }
    const content = inflate(object(/\/Contents (\d+)/.exec(page)?.[1]))
    return { width: width!, height: height!, pieces: readPieces(content, fonts, height!) }
  })
}

function pixels(points: string) {
  return (Number(points) * 96) / 72
}

/** In the order of the tree, which is the order of the paper. */
function pageIds(objects: Map<string, string>) {
  const root = [...objects].find(
    ([, body]) => /\/Type \/Pages\b/.test(body) && !/\/Parent/.test(body),
  )
  const walk = (id: string): string[] => {
    const kids = /\/Kids \[([^\]]*)\]/.exec(objects.get(id) ?? '')?.[1]
    return kids ? [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => walk(kid!)) : [id]
  }
  return root ? walk(root[0]) : []
}

/** A stream is as long as it says: its last byte may be one that ends a line. */
function inflate(body: string) {
  const start = /stream\r?\n/.exec(body)
  const length = Number(/\/Length (\d+)/.exec(body)?.[1] ?? 0)
  const from = start ? start.index + start[0].length : 0
  const stream = body.slice(from, from + length)
  if (!body.includes('/FlateDecode')) return stream
  return inflateSync(Buffer.from(stream, 'latin1')).toString('latin1')
}

/** Of a font: what each code of it means, both as hex. */
type Codes = Map<string, string>

function readCodes(map: string): Codes {
  const codes: Codes = new Map()
  for (const [, block] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, code, text] of block!.matchAll(/<(\w+)> <(\w+)>/g))
      codes.set(code!, unicode(text!))
  }
  for (const [, block] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, text] of block!.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      for (let code = parseInt(from!, 16); code <= parseInt(to!, 16); code++) {
        const shifted = parseInt(text!, 16) + code - parseInt(from!, 16)
        codes.set(hex(code, from!.length), unicode(hex(shifted, text!.length)))
      }
    }
  }
  return codes
}

function hex(value: number, length: number) {
  return value.toString(16).toUpperCase().padStart(length, '0')
}

function unicode(text: string) {
  return (text.match(/.{4}/g) ?? []).map((unit) => String.fromCharCode(parseInt(unit, 16))).join('')
}

/** Follows the matrices, because each sheet is a window on one long page. */
function readPieces(content: string, fonts: Map<string, Codes>, pageHeight: number) {
  const pieces: PdfPage['pieces'] = []
  const kept: Matrix[] = []
  let matrix: Matrix = [1, 0, 0, 1, 0, 0]
  for (const [, sign, cm, text] of content.matchAll(
    /^(?:([qQ])|([-\d. ]+) cm|BT\n([\s\S]*?)ET)$/gm,
  )) {
    if (sign === 'q') kept.push(matrix)
    else if (sign === 'Q') matrix = kept.pop() ?? matrix
    else if (cm) matrix = times(numbers(cm), matrix)
    else if (text) {
      const [, , , , , up] = times(numbers(/([-\d. ]+) Tm/.exec(text)?.[1] ?? ''), matrix)
      pieces.push({ y: pageHeight - pixels(String(up)), text: shownText(text, fonts) })
    }
  }
  return pieces
}

type Matrix = [number, number, number, number, number, number]

function numbers(text: string) {
  return text.trim().split(' ').map(Number) as Matrix
}

function times([a, b, c, d, e, f]: Matrix, [A, B, C, D, E, F]: Matrix): Matrix {
  return [
    a * A + b * C,
    a * B + b * D,
    c * A + d * C,
    c * B + d * D,
    e * A + f * C + E,
    e * B + f * D + F,
  ]
}

function shownText(text: string, fonts: Map<string, Codes>) {
  const codes: Codes = fonts.get(/\/(F\d+) /.exec(text)?.[1] ?? '') ?? new Map()
  const width = [...codes.keys()][0]?.length ?? 2
  return [...text.matchAll(/<(\w+)> Tj/g)]
    .flatMap(([, string]) => string!.match(new RegExp(`.{${width}}`, 'g')) ?? [])
    .map((code) => codes.get(code) ?? '\ufffd')
    .join('')
}

import localFont from 'next/font/local'

/**
 * Loaded before it is asked for; until it is there, components/site/stand-in.css has faces of its measures. What a page may ask of
 * it, weights 400 to 600 and widths 74 to 100 %, is decided in scripts/cut-font.ts.
 */
export const archivo = localFont({
  src: './fonts/archivo.woff2',
  variable: '--font-archivo',
  weight: '400 600',
  declarations: [{ prop: 'font-stretch', value: '74% 100%' }],
  adjustFontFallback: false,
})

/** The name of the product as it stands at the head of a page, heavier and wider than anything else. */
const archivoWord = localFont({
  src: './fonts/archivo-word.woff2',
  variable: '--font-archivo-word',
  weight: '680',
  declarations: [{ prop: 'font-stretch', value: '112%' }],
  adjustFontFallback: false,
})

/** What the document's root wears, so that both are known by name. */
export const fontNames = `${archivo.variable} ${archivoWord.variable}`

import localFont from 'next/font/local'

/** Loaded before it is asked for; until it is there, components/site/stand-in.css has faces of its measures. */
export const archivo = localFont({
  src: '../node_modules/@fontsource-variable/archivo/files/archivo-latin-wdth-normal.woff2',
  variable: '--font-archivo',
  weight: '100 900',
  declarations: [{ prop: 'font-stretch', value: '62% 125%' }],
  adjustFontFallback: false,
})

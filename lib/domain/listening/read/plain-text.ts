/** A text with one kind of quotation mark, of dash and of space, each letter in its place. */
export function plainText(written: string): string {
  return written
    .replace(/[\u2018\u2019\u201a\u201b\u2032\u0060\u00b4]/g, "'")
    .replace(/[\u201c\u201d\u201e\u201f\u2033]/g, '"')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/\u00d7/g, 'x')
    .replace(/[^\S\n]/g, ' ')
}

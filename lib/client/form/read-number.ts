/** Takes a decimal comma; null for what is no number. */
export function readNumber(text: string): number | null {
  const trimmed = text.trim().replace(',', '.')
  return /^\d{1,5}(\.\d{1,3})?$/.test(trimmed) ? Number(trimmed) : null
}

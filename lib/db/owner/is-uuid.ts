/** Ids come from URLs. What is no UUID belongs to nobody, and PostgreSQL would raise an error on it. */
export function isUuid(text: string): boolean {
  return /^[\da-f]{8}-[\da-f]{4}-[\da-f]{4}-[\da-f]{4}-[\da-f]{12}$/i.test(text)
}

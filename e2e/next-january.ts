/** The first Monday of the coming year: a program may begin then, and it is the same date for months of pictures. */
export function nextJanuary(): string {
  const day = new Date(Date.UTC(new Date().getUTCFullYear() + 1, 0, 1))
  while (day.getUTCDay() !== 1) day.setUTCDate(day.getUTCDate() + 1)
  return day.toISOString().slice(0, 10)
}

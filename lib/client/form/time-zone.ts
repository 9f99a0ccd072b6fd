/**
 * The browser's own; some cannot tell theirs. Asked when answers are sent, and once: the first answer takes ten milliseconds
 * of a page that has just begun to live.
 */
export function timeZone(): string {
  return (known ??= ask())
}

let known: string | null = null

function ask(): string {
  const name = Intl.DateTimeFormat().resolvedOptions().timeZone as string | undefined
  return name && /^[a-z]/i.test(name) && name !== 'Etc/Unknown' ? name : 'UTC'
}

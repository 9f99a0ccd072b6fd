/** The events of a `text/event-stream`, as an EventSource hears them; one that has not ended yet is left out. */
export function readEvents(text: string): Record<string, string>[] {
  return text
    .split('\n\n')
    .slice(0, -1)
    .map((event) =>
      Object.fromEntries(
        event.split('\n').map((line) => {
          const colon = line.indexOf(': ')
          return [line.slice(0, colon), line.slice(colon + 2)]
        }),
      ),
    )
    .filter((event) => 'data' in event)
}

/** Opens the fold around a field, or around what is asked of it, and puts the cursor there. */
export function showField(field: string) {
  const [name = field] = field.split('.')
  const places = [field, `${name}-error`, name].flatMap((id) => document.getElementById(id) ?? [])
  const place = places.find(controlOf) ?? places[0]
  const fold = place?.closest('details')
  if (fold) fold.open = true
  place?.scrollIntoView({ block: 'center' })
  if (place) controlOf(place)?.focus()
}

function controlOf(place: HTMLElement): HTMLElement | null {
  return place.matches('input, textarea') ? place : place.querySelector('input, button')
}

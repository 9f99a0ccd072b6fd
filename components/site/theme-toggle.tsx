'use client'

const YEAR_SECONDS = 365 * 24 * 60 * 60

/** The choice lives in a cookie that the layout reads, so that no page flashes in the other theme. */
export function ThemeToggle({ className }: { className: string }) {
  return (
    <button
      type="button"
      className={className}
      onClick={turn}
      aria-label="Theme: change between light and dark"
    >
      Theme
    </button>
  )
}

function turn() {
  const root = document.documentElement
  const dark = root.dataset.theme
    ? root.dataset.theme === 'dark'
    : matchMedia('(prefers-color-scheme: dark)').matches
  root.dataset.theme = dark ? 'light' : 'dark'
  document.cookie = `theme=${root.dataset.theme}; path=/; max-age=${YEAR_SECONDS}; samesite=lax`
}

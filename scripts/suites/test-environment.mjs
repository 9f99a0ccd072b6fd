const essential = [
  'PATH HOME USER LOGNAME SHELL LANG LC_ALL TZ TERM TMPDIR TEMP TMP CI COLORTERM NO_COLOR FORCE_COLOR',
  'CHROMIUM_PATH PLAYWRIGHT_BROWSERS_PATH',
  'SystemRoot APPDATA LOCALAPPDATA USERPROFILE PATHEXT COMSPEC',
].flatMap((line) => line.split(' '))

/**
 * What of the shell reaches the tests: what a program needs to run, and TEST_*. No key, no database
 * and no server of the person's: tests can neither spend money nor touch real data.
 */
export function testEnvironment(shell) {
  return Object.fromEntries(
    Object.entries(shell).filter(([name]) => essential.includes(name) || name.startsWith('TEST_')),
  )
}

import { existsSync } from 'node:fs'

const systemChromium = '/usr/bin/chromium'

/** The browser of this machine, without what it does for a person who browses. */
export const chromiumOptions = {
  executablePath:
    process.env.CHROMIUM_PATH || (existsSync(systemChromium) ? systemChromium : undefined),
  args: [
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
  ],
}

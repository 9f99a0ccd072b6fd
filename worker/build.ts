/** Written in when the worker is bundled, after the pages: this build's name, and its files. */
declare const BUILD: string
declare const ASSETS: readonly string[]

export const build = BUILD

/** What pages of this build need to come to life. */
export const assets = ASSETS

/** The colours of `--color-paper`, for what is not a page: a browser's bar, the manifest. */
export const paper = { light: '#fcfcfa', dark: '#121416' } as const

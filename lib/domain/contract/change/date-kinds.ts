/** Changes of when, not of what. */
export const dateKinds = ['move', 'skip', 'pause', 'profile']

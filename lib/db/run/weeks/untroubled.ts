/** What a week's row says of its latest try once that try is over or has begun: nothing. */
export const untroubled = { error: null, detail: null, next_try_at: null }

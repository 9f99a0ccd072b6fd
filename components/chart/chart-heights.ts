/** Heights of the load chart, from above: names, line, bars, week numbers. In units of about a pixel. */
export const chartHeights = { line: [60, 200], bars: [282, 392], all: 420 } as const

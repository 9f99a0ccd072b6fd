/** Formats rows as a text table, with all columns but the first aligned right. */
export function table(heads: string[], rows: (string | number)[][]): string {
  const lines = [heads, ...rows].map((row) => row.map(String))
  const widths = heads.map((_, i) => Math.max(...lines.map((line) => line[i]!.length)))
  return lines
    .map((line) =>
      line
        .map((cell, i) => pad(cell, widths[i]!, i))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function pad(cell: string, width: number, column: number): string {
  return column === 0 ? cell.padEnd(width) : cell.padStart(width)
}

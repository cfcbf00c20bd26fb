/** The value below which a share of the sample lies, 0 < share ≤ 1; NaN of an empty sample. */
export function percentile(sample: readonly number[], share: number): number {
  const sorted = [...sample].sort((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * share) - 1)] ?? Number.NaN
}

/** A figure with one decimal below ten, none above. */
export function figure(value: number): string {
  return value < 10 ? value.toFixed(2) : value < 100 ? value.toFixed(1) : value.toFixed(0)
}

/** A line of two columns, the name to the left. */
export function line(name: string, value: string): void {
  process.stdout.write(`${name.padEnd(58)} ${value}\n`)
}

/** A number with its thousands apart; a dash where there is none. */
export const numberText = (value: number | null | undefined): string =>
  value === null || value === undefined ? '—' : value.toLocaleString('en-US', { maximumFractionDigits: 1 });

/** The top of a chart's scale: the first of 1, 2, 5, 10, 20, 50 … that nothing exceeds. */
export function niceTop(most: number): number {
  for (let unit = 1; ; unit *= 10) {
    const top = [1, 2, 5].map((step) => step * unit).find((value) => value >= most);
    if (top !== undefined) return top;
  }
}

/** What each part is of their sum, 0 to 1; all 0 when there is nothing. */
export function toShares<Part extends { readers: number }>(
  parts: readonly Part[],
): (Part & { share: number })[] {
  const sum = parts.reduce((total, { readers }) => total + readers, 0);
  return parts.map((part) => ({ ...part, share: sum === 0 ? 0 : part.readers / sum }));
}

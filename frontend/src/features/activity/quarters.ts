/** The last day of the quarter that begins on a day. */
export function quarterEnd(first: string) {
  const [year = 0, month = 1] = first.split("-").map(Number);
  return new Date(Date.UTC(year, month + 2, 0)).toISOString().slice(0, 10);
}

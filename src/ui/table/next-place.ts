/**
 * Where a key moves to among `count` places, null for a key that does not move. From nowhere (-1) every key goes to
 * the first place but End, which goes to the last.
 */
export const nextPlace = (
  key: string,
  place: number,
  count: number,
  page: number,
): number | null => {
  const last = count - 1;
  if (last < 0) return null;
  const from = (step: number): number =>
    place < 0 ? 0 : Math.min(last, Math.max(0, place + step));
  switch (key) {
    case "ArrowDown":
      return from(1);
    case "ArrowUp":
      return from(-1);
    case "PageDown":
      return from(page);
    case "PageUp":
      return from(-page);
    case "Home":
      return 0;
    case "End":
      return last;
    default:
      return null;
  }
};

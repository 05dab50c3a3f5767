/**
 * Least number of letters put in, left out, changed or swapped with their neighbour that make one word of the other
 * (Damerau-Levenshtein, each place mended once); `most + 1` where it is more than `most`.
 */
export const spellingDistance = (a: string, b: string, most: number): number => {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let twoBack: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, twoBack[j - 2]! + 1);
      }
      row.push(cost);
      if (cost < least) least = cost;
    }
    // A swap reaches two rows back: only when both last rows are too far is the rest.
    if (least > most && Math.min(...last) > most) return most + 1;
    twoBack = last;
    last = row;
  }
  return Math.min(last[b.length]!, most + 1);
};

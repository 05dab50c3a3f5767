/** A square from its south-west corner, as WKT; metres. */
export const square = (east: number, north: number, side: number): string =>
  `POLYGON((${east} ${north},${east + side} ${north},${east + side} ${north + side},${east} ${north + side},${east} ${north}))`;

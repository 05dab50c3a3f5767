/** Low and high end. */
export type Interval = readonly [low: number, high: number];

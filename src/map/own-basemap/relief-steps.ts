/** Farthest the map leans back, degrees: beyond, the horizon would show more ground than there are heights. */
export const MOST_TILT = 60;
/** How far it leans when the ground is lifted, degrees. */
export const FIRST_TILT = 45;
const TILT_STEP = 15;
const TURN_STEP = 45;

/** How many times as high heights can be drawn; 1 is as they are. */
export const TIMES = [1, 1.5, 2] as const;
export type Times = (typeof TIMES)[number];

/** Pitch after one more press, degrees: a step further back, and from the farthest lean to seen from above. */
export const nextTilt = (pitch: number): number =>
  pitch >= MOST_TILT ? 0 : Math.min(MOST_TILT, pitch + TILT_STEP);

/** Bearing after one more press: an eighth of a turn to the next of the eight directions, degrees from 0 to under 360. */
export const nextTurn = (bearing: number): number => {
  const step = Math.floor(bearing / TURN_STEP + 1e-6) + 1;
  return (((step * TURN_STEP) % 360) + 360) % 360;
};

/** The next of the heights offered, and after the last the first. */
export const nextTimes = (times: Times): Times =>
  TIMES[(TIMES.indexOf(times) + 1) % TIMES.length] ?? 1;

import { gaussLegendre } from "./gauss-legendre.ts";
import { normalCdf, normalDensity } from "./normal.ts";

/** Beyond this the normal density adds nothing to a double. */
const NORMAL_END = 9;
const PANEL = 1.5;

/**
 * P(range of `groups` standard normals <= w): the half of it above the middle, doubled (Hartley 1942, Biometrika 32, 309).
 * Absolute error about 1e-14.
 */
export const rangeOfNormals = (w: number, groups: number): number => {
  if (w <= 0) return 0;
  const middle = w / 2;
  const around = (1 - 2 * normalCdf(-middle)) ** groups;
  if (middle >= NORMAL_END) return around;
  const panels = Math.ceil((NORMAL_END - middle) / PANEL);
  const width = (NORMAL_END - middle) / panels;
  const part = (u: number): number =>
    normalDensity(u) * (normalCdf(u) - normalCdf(u - w)) ** (groups - 1);
  let sum = 0;
  for (let i = 0; i < panels; i++)
    sum += gaussLegendre(part, middle + i * width, middle + (i + 1) * width);
  return Math.min(1, around + 2 * groups * sum);
};

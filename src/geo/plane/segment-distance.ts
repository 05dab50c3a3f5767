/** Squared distance from the point p to the segment c–d. */
export function segmentDistance2(
  px: number,
  py: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  const ux = dx - cx;
  const uy = dy - cy;
  const wx = px - cx;
  const wy = py - cy;
  const along = wx * ux + wy * uy;
  if (!(along > 0)) return wx * wx + wy * wy;
  const length2 = ux * ux + uy * uy;
  if (along >= length2) {
    const ex = px - dx;
    const ey = py - dy;
    return ex * ex + ey * ey;
  }
  const across = ux * wy - uy * wx;
  return (across * across) / length2;
}

/** Where on c–d the point nearest to p lies: 0 at c, 1 at d. */
export function segmentFoot(
  px: number,
  py: number,
  cx: number,
  cy: number,
  dx: number,
  dy: number,
): number {
  const ux = dx - cx;
  const uy = dy - cy;
  const along = (px - cx) * ux + (py - cy) * uy;
  const length2 = ux * ux + uy * uy;
  return along > 0 ? (along < length2 ? along / length2 : 1) : 0;
}

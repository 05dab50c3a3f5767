/**
 * The most area, m², that can lie between a straight side of `chordM` metres and a way of `wayM` metres between its ends: the
 * circular segment whose arc is the way (Dido's problem). 0 where the way is no longer than the side.
 */
export function gapBound(chordM: number, wayM: number): number {
  if (!(wayM > chordM)) return 0;
  // The arc's angle: chord over arc is sin(θ/2) / (θ/2), which falls from 1 to 0 as θ goes from 0 to a full turn.
  let [low, high] = [0, 2 * Math.PI];
  for (let step = 0; step < 60; step++) {
    const middle = (low + high) / 2;
    if (Math.sin(middle / 2) / (middle / 2) > chordM / wayM) low = middle;
    else high = middle;
  }
  const radius = wayM / high;
  return ((radius * radius) / 2) * (high - Math.sin(high));
}

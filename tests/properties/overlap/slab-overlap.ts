/** Open flat rings (x0, y0, x1, y1, …) read by parity. */
export type Rings = readonly (readonly number[])[];

interface Side {
  readonly of: 0 | 1;
  readonly ax: number;
  readonly ay: number;
  readonly bx: number;
  readonly by: number;
}

function sidesOf(rings: Rings, of: 0 | 1): Side[] {
  const sides: Side[] = [];
  for (const ring of rings) {
    for (let at = 0; at < ring.length; at += 2) {
      const to = (at + 2) % ring.length;
      const [ax, ay, bx, by] = [ring[at]!, ring[at + 1]!, ring[to]!, ring[to + 1]!];
      if (ax < bx) sides.push({ of, ax, ay, bx, by });
      else if (bx < ax) sides.push({ of, ax: bx, ay: by, bx: ax, by: ay });
    }
  }
  return sides;
}

const heightAt = (s: Side, x: number) => s.ay + ((x - s.ax) / (s.bx - s.ax)) * (s.by - s.ay);

function meetings(sides: readonly Side[]): number[] {
  const xs: number[] = [];
  for (const [i, s] of sides.entries()) {
    for (const t of sides.slice(i + 1)) {
      const low = Math.max(s.ax, t.ax);
      const high = Math.min(s.bx, t.bx);
      if (low >= high) continue;
      const atLow = heightAt(s, low) - heightAt(t, low);
      const atHigh = heightAt(s, high) - heightAt(t, high);
      if (atLow * atHigh < 0) xs.push(low + (atLow / (atLow - atHigh)) * (high - low));
    }
  }
  return xs;
}

/**
 * Areas of both, of the first alone and of the second alone, with no overlay: between any two neighbouring x of a vertex
 * or a meeting no side begins, ends or crosses, so the strip is cut into trapezoids whose owner parity tells.
 */
export function slabOverlap(p: Rings, s: Rings): { both: number; first: number; second: number } {
  const sides = [...sidesOf(p, 0), ...sidesOf(s, 1)];
  const xs = [...sides.flatMap((side) => [side.ax, side.bx]), ...meetings(sides)];
  xs.sort((a, b) => a - b);
  const sums = { both: 0, first: 0, second: 0 };
  for (let k = 0; k + 1 < xs.length; k++) {
    const [low, high] = [xs[k]!, xs[k + 1]!];
    if (high <= low) continue;
    const middle = (low + high) / 2;
    const here = sides
      .filter((side) => side.ax <= low && side.bx >= high)
      .map((side) => ({ of: side.of, y: heightAt(side, middle) }))
      .sort((a, b) => a.y - b.y);
    const inside = [false, false];
    for (let i = 0; i + 1 < here.length; i++) {
      inside[here[i]!.of] = !inside[here[i]!.of];
      const area = (here[i + 1]!.y - here[i]!.y) * (high - low);
      if (inside[0] && inside[1]) sums.both += area;
      else if (inside[0]) sums.first += area;
      else if (inside[1]) sums.second += area;
    }
  }
  return sums;
}

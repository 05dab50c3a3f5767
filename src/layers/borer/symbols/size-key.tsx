import { sizeKeys, symbolRadius } from "./symbol-radius.ts";
import { shrunkRadius } from "./symbol-zooms.ts";

interface Props {
  readonly scale: number;
  /** See `shrinkAt`, at the zoom looked at. */
  readonly shrink: number;
  readonly large: number;
}

const GAP = 6;

/** Three circles as large as on the map: few, some and many fruits. */
export function SizeKey({ scale, shrink, large }: Props) {
  const keys = sizeKeys(large);
  const radii = keys.map((counted) =>
    shrunkRadius(symbolRadius(counted, scale, large), shrink, scale),
  );
  const height = 2 * Math.max(...radii) + 2;
  let x = 1;
  const circles = radii.map((radius, i) => {
    const cx = x + radius;
    x = cx + radius + GAP;
    return (
      <circle
        key={keys[i]}
        cx={cx}
        cy={height / 2}
        r={radius}
        fill="var(--ramp0)"
        stroke="var(--ramp-edge)"
        strokeWidth={1.2}
      />
    );
  });
  return (
    <svg width={x - GAP + 1} height={height} aria-hidden="true">
      {circles}
    </svg>
  );
}

import { useSyncExternalStore } from "react";
import { zoomSeen } from "../../../map/zoom-seen.ts";
import { sizeKeys, symbolRadius } from "./symbol-radius.ts";
import { shrinkAt, shrunkRadius } from "./symbol-zooms.ts";

interface Props {
  readonly scale: number;
  /** Width of the cells the points lie in, metres. */
  readonly cell: number;
  readonly large: number;
}

const GAP = 6;
/** Of a first look, while there is no map yet. */
const FIRST_ZOOM = 10.3;

/** Three circles as large as on the map: few, some and many fruits. */
export function SizeKey({ scale, cell, large }: Props) {
  const zoom = useSyncExternalStore(zoomSeen.subscribe, zoomSeen.get) ?? FIRST_ZOOM;
  const shrink = shrinkAt(zoom, cell, scale);
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

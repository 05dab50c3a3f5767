import type { View } from "../camera.ts";
import { type Edge, edgeTicks } from "./edge-ticks.ts";
import { GridText } from "./grid-text.tsx";
import type { Plane } from "./plane.ts";

export interface MapFrameProps {
  readonly view: View;
  readonly plane: Plane;
  readonly interval: number;
}

/** Distance of the inner neat line from the outer one, CSS pixels. */
const INSET = 3.5;
const TICK = 5;
/** Labels nearer than this to a corner would run out of the frame or into those of the other side. */
const CORNER = 24;
/** The label written out in full is wider. */
const FULL_CORNER = 40;

/**
 * Double neat line with UTM labels outside on four sides. The outer line is the border of the box the
 * drawing lies in; this adds the inner one, ticks and digits, and overflows the box.
 */
export function MapFrame({ view, plane, interval }: MapFrameProps) {
  return (
    <svg className="map-frame" width={view.width} height={view.height} aria-hidden="true">
      <rect
        className="map-frame-inner"
        x={INSET}
        y={INSET}
        width={Math.max(0, view.width - 2 * INSET)}
        height={Math.max(0, view.height - 2 * INSET)}
      />
      {(["top", "bottom", "left", "right"] as const).map((edge) => (
        <EdgeLabels key={edge} edge={edge} view={view} plane={plane} interval={interval} />
      ))}
    </svg>
  );
}

function EdgeLabels({ edge, view, plane, interval }: MapFrameProps & { readonly edge: Edge }) {
  const alongX = edge === "top" || edge === "bottom";
  const length = alongX ? view.width : view.height;
  const ticks = edgeTicks(view, edge, interval, plane).filter(
    ({ at }) => at > CORNER && at < length - CORNER,
  );
  const full = alongX ? ticks.find(({ at }) => at > FULL_CORNER) : undefined;
  return ticks.map((tick) => {
    const { at, value } = tick;
    const [x, y] = place(edge, at, view);
    const out = edge === "top" || edge === "left" ? -1 : 1;
    return (
      <g key={value} transform={`translate(${x} ${y})`}>
        <line
          className="map-frame-tick"
          x2={alongX ? 0 : out * TICK}
          y2={alongX ? out * TICK : 0}
        />
        <g transform={alongX ? `translate(0 ${out < 0 ? -8 : 16})` : sideways(out)}>
          <GridText
            value={value}
            interval={interval}
            first={tick === full ? "E" : null}
            anchor="middle"
          />
        </g>
      </g>
    );
  });
}

const place = (edge: Edge, at: number, view: View): readonly [number, number] => {
  if (edge === "top") return [at, -2];
  if (edge === "bottom") return [at, view.height + 2];
  return edge === "left" ? [-2, at] : [view.width + 2, at];
};

const sideways = (out: number): string => `translate(${out < 0 ? -8 : 16} 0) rotate(-90)`;

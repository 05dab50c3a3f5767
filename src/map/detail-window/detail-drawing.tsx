import { useId } from "react";
import { featureBounds } from "../../geo/flat/bounds.ts";
import type { FlatGeometry } from "../../geo/flat/flat-geometry.ts";
import { scaleLength } from "../frame/scale-length.ts";
import { ScaleMarks } from "../frame/scale-marks.tsx";
import { type DetailFill, DetailPatterns, detailFill } from "./detail-fill.tsx";
import { planePath } from "./plane-path.ts";
import { type Box, planeWindow, toDrawing } from "./plane-window.ts";

/** Another plot near by, for orientation. */
export interface DetailOther {
  readonly feature: number;
  readonly fill: DetailFill;
}

/** Everything in one plane, metres. */
export interface DetailDrawingProps {
  readonly plots: FlatGeometry;
  readonly selected: number;
  readonly fill: DetailFill;
  readonly others?: readonly DetailOther[];
  /** The area with the limit; all its features. */
  readonly area: FlatGeometry;
  /** Parts of the selected plot inside the area: features `from` to `to`, the last not included. */
  readonly pieces?: { readonly geometry: FlatGeometry; readonly from: number; readonly to: number };
  readonly nearest?: {
    readonly from: readonly [number, number];
    readonly to: readonly [number, number];
    /** "73.9 m". */
    readonly label: string;
  };
  readonly width: number;
  readonly height: number;
  /** Spoken name. */
  readonly label: string;
}

/** Longest scale bar of so small a drawing, CSS pixels. */
const MOST_BAR = 64;

/** A plot and the limit at large scale, drawn as SVG: stands in a window on the map, in a card, or on paper. */
export function DetailDrawing(props: DetailDrawingProps) {
  const { plots, selected, fill, others = [], area, pieces, nearest, width, height, label } = props;
  const id = useId();
  const boxes = featureBounds(plots);
  const box = boxes.subarray(4 * selected, 4 * selected + 4) as unknown as Box;
  const window = planeWindow(box, nearest?.to ?? null, width, height);
  const areaPath = planePath(area, 0, area.type.length, window);
  const plotPath = planePath(plots, selected, selected + 1, window);
  const bar = scaleLength(1 / window.scale, MOST_BAR);
  const barX = leavesLowerLeft(nearest) ? width - bar.width - 34 : 14;
  return (
    <svg className="detail-drawing" width={width} height={height} role="img" aria-label={label}>
      <defs>
        <DetailPatterns id={id} />
        <clipPath id={`${id}area`}>
          <path d={areaPath} clipRule="evenodd" />
        </clipPath>
      </defs>
      <rect className="detail-ground" width={width} height={height} />
      <path className="detail-area" d={areaPath} fillRule="evenodd" />
      <path className="detail-ribbon" d={areaPath} clipPath={`url(#${id}area)`} />
      {others.map((other) => (
        <path
          key={other.feature}
          d={planePath(plots, other.feature, other.feature + 1, window)}
          {...detailFill(other.fill, id)}
        />
      ))}
      <path d={plotPath} {...detailFill(fill, id)} fillRule="evenodd" />
      {pieces && (fill === "hatched" || fill === "solid") && (
        <path
          d={planePath(pieces.geometry, pieces.from, pieces.to, window)}
          {...detailFill("piece", id)}
          fillRule="evenodd"
        />
      )}
      <path className="detail-selection-under" d={plotPath} />
      <path className="detail-selection" d={plotPath} />
      <path className="detail-casing" d={areaPath} />
      <path className="detail-limit" d={areaPath} />
      <g transform={`translate(${barX} ${height - 34})`}>
        <rect className="detail-plate" x={-8} y={-1} width={bar.width + 34} height={31} />
        <ScaleMarks {...bar} />
      </g>
      {nearest && <NearestLine nearest={nearest} window={window} />}
    </svg>
  );
}

/** Half the width of "19,762.4 m", CSS pixels. */
const TEXT_SIDE = 32;

const within = (value: number, least: number, most: number): number =>
  Math.min(Math.max(value, least), most);

/** The line to the limit would run where the scale bar stands. */
const leavesLowerLeft = (nearest: DetailDrawingProps["nearest"]): boolean =>
  nearest !== undefined && nearest.to[0] < nearest.from[0] && nearest.to[1] < nearest.from[1];

interface NearestLineProps {
  readonly nearest: NonNullable<DetailDrawingProps["nearest"]>;
  readonly window: ReturnType<typeof planeWindow>;
}

function NearestLine({ nearest, window }: NearestLineProps) {
  const [x1, y1] = toDrawing(window, nearest.from[0], nearest.from[1]);
  const [endX, endY] = toDrawing(window, nearest.to[0], nearest.to[1]);
  const length = Math.hypot(endX - x1, endY - y1);
  if (length < 6) return null;
  const drawn = Math.min(1, (window.width + window.height) / length);
  const [x2, y2] = [x1 + (endX - x1) * drawn, y1 + (endY - y1) * drawn];
  const shown = Math.min(1, 60 / length);
  const textX = within(x1 + ((endX - x1) * shown) / 2 + 6, TEXT_SIDE, window.width - TEXT_SIDE);
  const textY = within(y1 + ((endY - y1) * shown) / 2 - 5, 13, window.height - 6);
  return (
    <g>
      <line className="detail-nearest-under" x1={x1} y1={y1} x2={x2} y2={y2} />
      <line className="detail-nearest" x1={x1} y1={y1} x2={x2} y2={y2} />
      <circle className="detail-nearest-end" cx={x2} cy={y2} r={3} />
      <text className="detail-nearest-text" x={textX} y={textY}>
        {nearest.label}
      </text>
    </g>
  );
}

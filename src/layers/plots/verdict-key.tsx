import { useId } from "react";
import type { PlotLook } from "./plot-verdict.ts";

export interface VerdictKeyProps {
  readonly look: PlotLook;
  /** Height in CSS pixels, that of the row: keys of stacked rows then join into one strip. */
  readonly height?: number;
  /** Spoken name; without it the key is decoration beside its word. */
  readonly label?: string;
}

const WIDTH = 28;
const LIMIT_X = 16;
/** Length of one dash-dot of the limit: a row is a whole number of them. */
const PERIOD = 11;

/** A plot left of, across, on or right of the limit line: the verdict as a picture. */
export function VerdictKey({ look, height = 22, label }: VerdictKeyProps) {
  const hatchId = useId();
  const middle = height / 2;
  return (
    <svg
      width={WIDTH}
      height={height}
      viewBox={`0 0 ${WIDTH} ${height}`}
      style={{ display: "block" }}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      <defs>
        <pattern id={hatchId} width={4} height={4} patternUnits="userSpaceOnUse">
          <rect width={4} height={4} fill="var(--casing)" />
          <path d="M-1 5L5 -1M-1 1L1 -1M3 5L5 3" stroke="var(--cherry)" strokeWidth={1.4} />
        </pattern>
      </defs>
      <rect width={LIMIT_X} height={height} fill="var(--forest)" fillOpacity={0.14} />
      <line
        x1={LIMIT_X}
        x2={LIMIT_X}
        y2={height}
        stroke="var(--forest)"
        strokeWidth={2}
        strokeDasharray={`${PERIOD - 5} 2 1 2`}
      />
      <KeyPlot look={look} middle={middle} hatch={`url(#${hatchId})`} />
    </svg>
  );
}

interface KeyPlotProps {
  readonly look: PlotLook;
  readonly middle: number;
  readonly hatch: string;
}

function KeyPlot({ look, middle, hatch }: KeyPlotProps) {
  switch (look) {
    case "inside":
      return <rect x={2.5} y={middle - 5} width={10} height={10} fill="var(--cherry-deep)" />;
    case "crosses":
      return (
        <g stroke="var(--cherry)" strokeWidth={1.4}>
          <rect x={LIMIT_X - 6} y={middle - 6} width={12} height={12} fill={hatch} />
          <rect x={LIMIT_X - 6} y={middle - 6} width={6} height={12} fill="var(--cherry)" />
        </g>
      );
    case "on-limit":
      return (
        <g>
          <path
            d={`M${LIMIT_X} ${middle - 6.5}l6.5 6.5l-6.5 6.5l-6.5-6.5Z`}
            fill="var(--casing)"
            stroke="var(--ochre)"
            strokeWidth={1.9}
          />
          <circle cx={LIMIT_X} cy={middle} r={1.9} fill="var(--ochre)" />
        </g>
      );
    default:
      return (
        <rect
          x={LIMIT_X + 2}
          y={middle - 4.5}
          width={9}
          height={9}
          fill={look === "outside" ? "var(--plot-outside)" : "var(--sheet)"}
          stroke={look === "outside" ? "var(--plot-outside-edge)" : "var(--mid)"}
          strokeWidth={1.4}
          {...(look === "outside" ? {} : { strokeDasharray: "2 1.5" })}
        />
      );
  }
}

import { CSS_COLOURS } from "./css-colours.ts";
import type { PlotLook } from "./plot-verdict.ts";
import { SYMBOL_SIZE, verdictShapes } from "./verdict-shapes.ts";

export interface VerdictSymbolProps {
  readonly look: PlotLook;
  /** CSS pixels; 16 as on the map. */
  readonly size?: number;
  /** Spoken name; without it the symbol is decoration beside its word. */
  readonly label?: string;
}

/** The symbol the map shows for a plot too small to draw. */
export function VerdictSymbol({ look, size = SYMBOL_SIZE, label }: VerdictSymbolProps) {
  return (
    <svg
      width={size}
      height={size}
      viewBox={`0 0 ${SYMBOL_SIZE} ${SYMBOL_SIZE}`}
      role="img"
      aria-label={label}
      aria-hidden={label === undefined}
    >
      {verdictShapes(look, CSS_COLOURS).map(({ path, fill, stroke, width, dash }) => (
        <path
          key={path}
          d={path}
          fill={fill ?? "none"}
          stroke={stroke}
          strokeWidth={width}
          strokeDasharray={dash?.join(" ")}
        />
      ))}
    </svg>
  );
}

import { gridLabel } from "./grid-label.ts";

export interface GridTextProps {
  readonly value: number;
  readonly interval: number;
  readonly first: "E" | "N" | null;
  readonly anchor: "start" | "middle";
}

/** A grid coordinate in small and big digits, as SVG text at the origin. */
export function GridText({ value, interval, first, anchor }: GridTextProps) {
  const { before, principal, after } = gridLabel(value, interval, first);
  return (
    <text className="grid-text" textAnchor={anchor}>
      <tspan className="grid-text-small">{before}</tspan>
      <tspan className="grid-text-principal">{principal}</tspan>
      <tspan className="grid-text-small">{after}</tspan>
    </text>
  );
}

import type { Degrees } from "../../geo/units.ts";

export interface NorthArrowProps {
  /** Bearing of grid north on the map, clockwise from up. */
  readonly gridNorth: Degrees;
  /** "NC", norte de cuadrícula. */
  readonly letters: string;
  readonly label: string;
}

/** Grid north. The map has true north up; the difference is seen only far from the central meridian. */
export function NorthArrow({ gridNorth, letters, label }: NorthArrowProps) {
  return (
    <svg className="north-arrow" width={28} height={50} viewBox="0 0 28 50" role="img">
      <title>{label}</title>
      <g transform={`rotate(${gridNorth} 14 17)`}>
        <path className="north-arrow-left" d="M14 1 L7 33 L14 27 Z" />
        <path className="north-arrow-right" d="M14 1 L21 33 L14 27 Z" />
      </g>
      <text className="north-arrow-letters" x={14} y={46} textAnchor="middle">
        {letters}
      </text>
    </svg>
  );
}

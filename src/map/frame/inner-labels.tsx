import { edgeTicks } from "./edge-ticks.ts";
import { GridText } from "./grid-text.tsx";
import type { MapFrameProps } from "./map-frame.tsx";

/** Labels closer than this to a corner or to another label are left out, CSS pixels. */
const CLEAR = 70;
const PLATE_HEIGHT = 15;

/** UTM labels inside the map, on top and on the left, for screens without room for a margin. */
export function InnerLabels({ view, plane, interval }: MapFrameProps) {
  const top = edgeTicks(view, "top", interval, plane).filter(
    ({ at }) => at > CLEAR && at < view.width - CLEAR,
  );
  const left = edgeTicks(view, "left", interval, plane).filter(
    ({ at }) => at > CLEAR / 2 && at < view.height - CLEAR,
  );
  return (
    <svg className="map-frame" width={view.width} height={view.height} aria-hidden="true">
      {spread(top, 110).map(({ at, value }) => (
        <g key={value} transform={`translate(${at + 2} 15)`}>
          <rect className="grid-plate" x={-2} y={-12} width={57} height={PLATE_HEIGHT} />
          <GridText value={value} interval={interval} first="E" anchor="start" />
        </g>
      ))}
      {spread(left, 90).map(({ at, value }) => (
        <g key={value} transform={`translate(4 ${at - 3})`}>
          <rect className="grid-plate" x={-2} y={-12} width={67} height={PLATE_HEIGHT} />
          <GridText value={value} interval={interval} first="N" anchor="start" />
        </g>
      ))}
    </svg>
  );
}

/** Ticks at least `gap` apart. */
const spread = <T extends { readonly at: number }>(
  ticks: readonly T[],
  gap: number,
): readonly T[] => {
  let last = Number.NEGATIVE_INFINITY;
  return ticks
    .toSorted((a, b) => a.at - b.at)
    .filter(({ at }) => {
      if (at - last < gap) return false;
      last = at;
      return true;
    });
};

import type { ReactNode } from "react";
import { LegendList } from "../../layers/legend-list.tsx";
import { plainLook } from "../../layers/own-basemap/plain-look.ts";

/** The line a layer of an archive is drawn with. */
export const PlainKey = ({ place }: { readonly place: number }) => {
  const { token, dash } = plainLook(place, "light");
  return (
    <svg width={34} height={16} viewBox="0 0 34 16" aria-hidden="true">
      <rect x={1} y={3} width={32} height={10} fill={`var(--${token})`} fillOpacity={0.14} />
      <line
        x1={1}
        x2={33}
        y1={8}
        y2={8}
        stroke={`var(--${token})`}
        strokeWidth={2}
        {...(dash ? { strokeDasharray: dash.join(" ") } : {})}
      />
    </svg>
  );
};

/** Layers that are drawn, each with its line. */
export const plainLegend = (layers: readonly string[], hidden: readonly string[]): ReactNode => (
  <LegendList
    entries={layers.flatMap((name, place) =>
      hidden.includes(name) ? [] : [{ key: name, symbol: <PlainKey place={place} />, text: name }],
    )}
  />
);

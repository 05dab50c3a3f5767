import { formatAmount } from "../../i18n/format-number.ts";
import type { Layer } from "../layer.ts";
import { circleRing } from "../reference-circle.ts";
import type { PositionSource } from "./position-source.ts";
import { positionStyle } from "./position-style.ts";
import { positionTexts } from "./position-texts.ts";

/** Where the device is: a dot, the circle it may be anywhere in, and the way it moves. */
export const positionLayer: Layer<PositionSource, PositionSource> = {
  kind: "position",
  title: { "es-PE": positionTexts["es-PE"].title, en: positionTexts.en.title },
  order: 90,
  data: ({ longitude, latitude, accuracy, heading, old }) => ({
    circle: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: 0,
          properties: { old },
          geometry: {
            type: "Polygon",
            coordinates: [circleRing({ lon: longitude, lat: latitude, uncertaintyM: accuracy })],
          },
        },
      ],
    },
    place: {
      type: "FeatureCollection",
      features: [
        {
          type: "Feature",
          id: 0,
          properties: { old, ...(heading !== null && !old && { heading }) },
          geometry: { type: "Point", coordinates: [longitude, latitude] },
        },
      ],
    },
  }),
  style: (theme) => positionStyle(theme),
  legend: ({ old }, locale) => [
    {
      key: "position",
      symbol: <PositionKey old={old} />,
      text: old ? positionTexts[locale].was : positionTexts[locale].here,
    },
  ],
  describe: ({ accuracy, old }, locale) => ({
    title: old ? positionTexts[locale].was : positionTexts[locale].title,
    lines: [positionTexts[locale].gps(formatAmount(accuracy, 0))],
  }),
};

function PositionKey({ old }: Pick<PositionSource, "old">) {
  return (
    <svg width={40} height={24} aria-hidden="true">
      <circle
        cx={20}
        cy={12}
        r={11}
        fill={old ? "none" : "var(--position)"}
        fillOpacity={0.22}
        stroke="var(--position)"
        strokeDasharray={old ? "3 2" : undefined}
      />
      <circle
        cx={20}
        cy={12}
        r={5}
        fill={old ? "var(--casing)" : "var(--position)"}
        stroke={old ? "var(--position)" : "var(--casing)"}
        strokeWidth={2}
      />
    </svg>
  );
}

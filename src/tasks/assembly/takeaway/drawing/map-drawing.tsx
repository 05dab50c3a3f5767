import type { LonLat, PublicLayer, PublicMap } from "../../../../domain/story/public-map.ts";
import type { Locale } from "../../../../i18n/locale.ts";
import { classOf } from "../../../../layers/aggregates/class-of.ts";
import { classTones } from "../../../../layers/aggregates/class-tones.ts";
import { discRadius, discShapes } from "../../../../layers/aggregates/disc-shapes.ts";
import type { View } from "../../../../map/camera.ts";
import { toScreen } from "../../../../map/frame/web-mercator.ts";
import { TOKENS } from "../../../../ui/theme/tokens.ts";
import styles from "./map-drawing.module.css";

export interface MapDrawingProps {
  readonly map: PublicMap;
  readonly view: View;
  readonly locale: Locale;
  /** Said in a corner: what is missing here. */
  readonly note: string;
}

const COLOURS = TOKENS.projector;
/** A finer step is not seen on a slide, and a limit has a thousand corners. */
const written = (value: number): string => value.toFixed(1);

const pathOf = (view: View, rings: readonly (readonly LonLat[])[]): string =>
  rings
    .map((ring) => {
      const corners = ring.map(([lon, lat]) => toScreen(view, lon, lat).map(written).join(" "));
      return `M${corners.join("L")}Z`;
    })
    .join("");

/** An audience's map without a base sheet, as SVG: for browsers that cannot draw the map itself. */
export const MapDrawing = ({ map, view, locale, note }: MapDrawingProps) => (
  <svg className={styles.drawing} viewBox={`0 0 ${view.width} ${view.height}`} role="img">
    <title>{note}</title>
    {map.layers.map((layer, place) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: layers have no other name and do not move
      <LayerDrawing key={place} layer={layer} view={view} locale={locale} />
    ))}
    <text className={styles.note} x={24} y={view.height - 24}>
      {note}
    </text>
  </svg>
);

interface LayerDrawingProps {
  readonly layer: PublicLayer;
  readonly view: View;
  readonly locale: Locale;
}

/* biome-ignore-start lint/suspicious/noArrayIndexKey: things of an aggregate have no name, and do not move */
const LayerDrawing = ({ layer, view, locale }: LayerDrawingProps) => {
  switch (layer.kind) {
    case "area":
    case "band":
      return (
        <path
          className={layer.kind === "area" ? styles.area : styles.band}
          d={pathOf(view, layer.parts.flat())}
        />
      );
    case "plots":
      return (
        <path
          className={styles.plots}
          d={pathOf(
            view,
            layer.plots.flatMap(({ parts }) => parts.flat()),
          )}
        />
      );
    case "cells": {
      const tones = classTones(layer.classes.length, "projector");
      return layer.cells.map(({ ring, value, text }, place) => {
        const tone = tones[classOf(value, layer.classes)];
        const corners = ring.map(([lon, lat]) => toScreen(view, lon, lat));
        const [xs, ys] = [corners.map(([x]) => x), corners.map(([, y]) => y)];
        const side = Math.max(...xs) - Math.min(...xs);
        return (
          <g key={place}>
            <path className={styles.cell} d={pathOf(view, [ring])} fill={tone?.fill} />
            <text
              className={styles.figure}
              fontSize={Math.min(30, 0.5 * side)}
              x={(Math.max(...xs) + Math.min(...xs)) / 2}
              y={(Math.max(...ys) + Math.min(...ys)) / 2}
              fill={tone?.ink}
            >
              {text[locale]}
            </text>
          </g>
        );
      });
    }
    case "discs": {
      const largest = Math.max(0, ...layer.discs.map(({ value }) => value));
      return layer.discs.map(({ at, value, part, label, text }, place) => {
        const [x, y] = toScreen(view, at[0], at[1]);
        const r = discRadius(value, largest);
        const share = part === null || value <= 0 ? null : part / value;
        return (
          <g key={place}>
            <g transform={`translate(${written(x - r - 2)} ${written(y - r - 2)})`}>
              {discShapes(r, share, COLOURS).map(({ path, fill, stroke, width }) => (
                <path key={path} d={path} fill={fill} stroke={stroke} strokeWidth={width} />
              ))}
            </g>
            <text className={styles.label} x={x} y={y + r + 26}>
              {`${label[locale]}: ${text[locale]}`}
            </text>
          </g>
        );
      });
    }
    case "places":
      return layer.places.map(({ at, label }, place) => {
        const [x, y] = toScreen(view, at[0], at[1]);
        return (
          <g key={place}>
            <circle className={styles.place} cx={x} cy={y} r={9} />
            <text className={styles.label} x={x} y={y + 34}>
              {label[locale]}
            </text>
          </g>
        );
      });
  }
};
/* biome-ignore-end lint/suspicious/noArrayIndexKey: things of an aggregate have no name, and do not move */

import type { MapImage } from "../../../map/map-image.ts";
import type { MapPart, PartSpec } from "../../../map/map-layer.ts";
import { hatch as hatchImage } from "../../../map/patterns/hatch.ts";
import { lines } from "../../../map/patterns/lines.ts";
import type { ExpressionSpecification, FilterSpecification } from "../../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../../ui/theme/tokens.ts";
import type { LayerStyle } from "../../layer.ts";
import { type CellDrawing, cellDrawing } from "./cell-drawing.ts";
import { CELL_LOOKS, type CellLook } from "./cell-look.ts";
import { RING_BOX, ringImage } from "./cell-ring-image.ts";
import { islandImage } from "./island-image.ts";

/** Hot for certain: their edge is drawn again over the points, which would cover it. */
const SURE: readonly CellLook[] = ["hot-3", "hot-2"];
/** How much wider than the edge the pale line under it is, CSS pixels. */
const CASING = 1.4;

const LOOK: ExpressionSpecification = ["get", "look"];
const hatchName = (look: CellLook, theme: Theme): string => `borer-cell-${look}@${theme}`;
const ringName = (look: CellLook, theme: Theme): string => `borer-ring-${look}@${theme}`;
const islandName = (theme: Theme): string => `borer-island@${theme}`;

const byLook = <T extends string | number>(value: (look: CellLook) => T): ExpressionSpecification =>
  [
    "match",
    LOOK,
    ...CELL_LOOKS.flatMap((look, code) => [code, value(look)]),
    value("not-significant"),
  ] as unknown as ExpressionSpecification;

const only = (looks: readonly CellLook[]): FilterSpecification => [
  "in",
  LOOK,
  ["literal", looks.map((look) => CELL_LOOKS.indexOf(look))],
];

const images = (
  drawings: Readonly<Record<CellLook, CellDrawing>>,
  theme: Theme,
): Readonly<Record<string, MapImage>> => {
  const t = TOKENS[theme];
  const made: Record<string, MapImage> = { [islandName(theme)]: islandImage(t) };
  for (const look of CELL_LOOKS) {
    const { hatch, color } = drawings[look];
    made[ringName(look, theme)] = ringImage(drawings[look], t);
    if (!hatch) continue;
    const { side, width } = hatch;
    made[hatchName(look, theme)] =
      hatch.way === "-"
        ? lines({ color, side, width })
        : hatchImage({ color, slope: "/", side, width });
  }
  return made;
};

/** Hot spot units: hexagons under the plots, or rings under the points they belong to. */
export const borerCellsStyle = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  const heavy = theme === "projector" ? 1.6 : 1;
  const drawings = Object.fromEntries(
    CELL_LOOKS.map((look) => [look, cellDrawing(look, t)]),
  ) as Record<CellLook, CellDrawing>;
  const hatched = CELL_LOOKS.filter((look) => drawings[look].hatch);
  const dashed = CELL_LOOKS.filter((look) => drawings[look].dashed);
  const cell = (spec: PartSpec, pointable = false): MapPart => ({
    slot: "cells",
    data: "cells",
    spec,
    pointable,
  });
  const edge = (id: string, looks: readonly CellLook[], dash: number[] | null): MapPart =>
    cell({
      id,
      type: "line",
      filter: only(looks),
      layout: { "line-join": "round", "line-sort-key": ["get", "sort"] },
      paint: {
        "line-color": byLook((look) => drawings[look].color),
        "line-width": byLook((look) => drawings[look].edge * heavy),
        ...(dash ? { "line-dasharray": dash } : {}),
      },
    });
  const above = (id: string, color: string, wider: number): MapPart => ({
    slot: "edges",
    data: "cells",
    spec: {
      id,
      type: "line",
      filter: only(SURE),
      layout: { "line-join": "round" },
      paint: {
        "line-color": color,
        "line-width": byLook((look) => (drawings[look].edge + wider) * heavy),
      },
    },
  });
  const mark = (data: string, id: string, layout: object, pointable: boolean): MapPart => ({
    slot: "cells",
    data,
    pointable,
    spec: {
      id,
      type: "symbol",
      layout: {
        "icon-size": heavy,
        "icon-allow-overlap": true,
        "icon-ignore-placement": true,
        "icon-padding": 0,
        ...layout,
      },
    },
  });
  return {
    images: images(drawings, theme),
    parts: [
      cell(
        {
          id: "ground",
          type: "fill",
          paint: {
            "fill-color": byLook((look) => drawings[look].color),
            "fill-opacity": byLook((look) => drawings[look].ground),
            "fill-antialias": false,
          },
        },
        true,
      ),
      cell({
        id: "hatch",
        type: "fill",
        filter: only(hatched),
        paint: {
          "fill-pattern": byLook((look) =>
            hatchName(hatched.includes(look) ? look : "hot-3", theme),
          ),
          "fill-antialias": false,
        },
      }),
      edge("dashed-edge", dashed, [3, 2.4]),
      edge(
        "edge",
        CELL_LOOKS.filter((look) => !dashed.includes(look)),
        null,
      ),
      above("casing-above", t.casing, CASING),
      above("edge-above", t.cherry, 0),
      mark(
        "rings",
        "ring",
        {
          "icon-image": byLook((look) => ringName(look, theme)),
          "symbol-sort-key": ["get", "sort"],
          // Far out, where points lie close, their rings would cover the map.
          "icon-size": ["interpolate", ["linear"], ["zoom"], 9.5, 0.72 * heavy, 12, heavy],
        },
        true,
      ),
      mark(
        "islands",
        "island",
        { "icon-image": islandName(theme), "icon-offset": [0, -RING_BOX / 8] },
        false,
      ),
    ],
  };
};

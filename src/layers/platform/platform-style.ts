import { PLATFORM_KINDS } from "../../domain/platform/platform-place.ts";
import { MAP_FONT } from "../../map/engine/map-fonts.ts";
import type { MapPart } from "../../map/map-layer.ts";
import { shapesImage } from "../../map/patterns/shape.ts";
import type { FilterSpecification } from "../../map/style-spec.ts";
import { type Theme, TOKENS } from "../../ui/theme/tokens.ts";
import type { LayerStyle } from "../layer.ts";
import { LEAST_RADIUS_PX } from "../reference-circle.ts";
import { circleImages, circleParts, IN_SIGHT, rowOffset, symbolScale } from "../reference-parts.ts";
import { activityShapes, MEMBER_BOX, memberShapes } from "./platform-shapes.ts";

const memberName = (kind: string, doubtful: 0 | 1, theme: Theme): string =>
  `platform-${kind}-${doubtful}@${theme}`;
const activityName = (theme: Theme): string => `platform-activity@${theme}`;

/** Marks stand over the circle and activities under it, so that what else is at the town has its middle. */
const ABOVE = -(LEAST_RADIUS_PX + MEMBER_BOX / 2);
const BELOW = LEAST_RADIUS_PX + MEMBER_BOX / 2 - 2;
const STEP = MEMBER_BOX - 1;
/** A flag's number stands left of the middle of its box and above it, CSS pixels. */
const IN_FLAG = { left: -0.5, up: 2.5 } as const;
const TEXT = 13;

const numbered = (
  theme: Theme,
  image: unknown,
  down: number,
  shift: { readonly left: number; readonly up: number },
): MapPart => {
  const t = TOKENS[theme];
  const heavy = symbolScale(theme);
  return {
    // Over the basemap's towns and names, which make room.
    slot: "labels",
    data: "points",
    pointable: true,
    spec: {
      id: "mark",
      type: "symbol",
      filter: IN_SIGHT,
      layout: {
        "icon-image": image as string,
        "icon-size": heavy,
        "icon-offset": rowOffset(STEP, down),
        "icon-allow-overlap": true,
        "icon-ignore-placement": false,
        "icon-padding": 0,
        "text-field": ["get", "number"],
        "text-font": [...MAP_FONT.semibold],
        "text-size": TEXT * heavy,
        "text-offset": rowOffset(STEP, down - shift.up, TEXT),
        "text-allow-overlap": true,
        "text-ignore-placement": true,
      },
      paint: {
        "text-color": t.ink,
        "text-translate": [shift.left * heavy, 0],
      },
    },
  };
};

const townLabel = (theme: Theme): MapPart => {
  const t = TOKENS[theme];
  const heavy = symbolScale(theme);
  const size = TEXT * heavy;
  return {
    slot: "labels",
    data: "points",
    spec: {
      id: "town",
      type: "symbol",
      filter: ["all", ["has", "town"], IN_SIGHT] as FilterSpecification,
      layout: {
        "text-field": ["get", "town"],
        "text-font": [...MAP_FONT.semibold],
        "text-size": size,
        "text-variable-anchor": ["top", "left", "right"],
        "text-radial-offset": ((LEAST_RADIUS_PX + 3) * heavy) / size,
        "text-justify": "auto",
        "text-max-width": 12,
        "text-padding": 3,
      },
      paint: { "text-color": t.ink, "text-halo-color": t.casing, "text-halo-width": 2 },
    },
  };
};

/** Members by kind at their town. */
export const platformStyle = (theme: Theme): LayerStyle => {
  const t = TOKENS[theme];
  return {
    images: {
      ...circleImages("coffee", theme),
      ...Object.fromEntries(
        PLATFORM_KINDS.flatMap((kind) =>
          ([0, 1] as const).map((doubtful) => [
            memberName(kind, doubtful, theme),
            shapesImage(memberShapes(kind, doubtful === 1, t), MEMBER_BOX),
          ]),
        ),
      ),
    },
    parts: [
      ...circleParts("coffee", theme),
      numbered(
        theme,
        ["concat", "platform-", ["get", "kind"], "-", ["get", "doubtful"], `@${theme}`],
        ABOVE,
        { left: 0, up: 0 },
      ),
      townLabel(theme),
    ],
  };
};

/** Places of activities: a flag with the activity's number. */
export const activitiesStyle = (theme: Theme): LayerStyle => ({
  images: {
    ...circleImages("coffee", theme),
    [activityName(theme)]: shapesImage(activityShapes(TOKENS[theme]), MEMBER_BOX),
  },
  parts: [...circleParts("coffee", theme), numbered(theme, activityName(theme), BELOW, IN_FLAG)],
});

import { byCell, CELL_M } from "../../../answers/aggregate/by-cell.ts";
import { releaseGroup } from "../../../answers/aggregate/release-group.ts";
import { plotCentres } from "../../../answers/overlap/plot-centres.ts";
import type { PublicCells, PublicClass } from "../../../domain/story/public-map.ts";
import type { ReleasedGroup } from "../../../domain/story/released-group.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { inBoth, sameInBoth } from "../../../i18n/in-both.ts";
import type { SlideRecords } from "./slide-question.ts";
import { slideTexts } from "./slide-texts.ts";

export interface CellsMade {
  /** null where no cell may be shown. */
  readonly layer: PublicCells | null;
  readonly released: readonly ReleasedGroup[];
  readonly withheld: TwoLanguages | null;
}

/** First counts of the classes of a cell; the last is open. */
const CLASS_STARTS = [5, 10];

const classes = (): readonly PublicClass[] =>
  CLASS_STARTS.map((from, k) => {
    const to = CLASS_STARTS[k + 1] ?? null;
    return {
      from,
      to,
      label: inBoth(slideTexts, (t) =>
        to === null
          ? t.orMore(formatInteger(from))
          : t.from(formatInteger(from), formatInteger(to - 1)),
      ),
    };
  });

/** Plots by square kilometre of the plane's grid, where 5 producers or more share one. */
export const cellsLayer = (
  { register, producers, records }: SlideRecords,
  plane: UtmCrs,
): CellsMade => {
  const centres = plotCentres(register.geometry, register.crs, plane);
  const answer = byCell({ centres, plane, records, producers: producers.of });
  const { cells, hiddenCells, hiddenForOthers, placeless } = answer;
  const sentences = inBoth(slideTexts, (t) =>
    [
      hiddenCells === 0
        ? ""
        : (hiddenForOthers ? t.hiddenForOthers : t.hiddenCells)(
            hiddenCells,
            formatInteger(hiddenCells),
          ),
      cells.length === 0 ? t.noCells : "",
      placeless > 0 ? t.placeless : "",
    ]
      .filter(Boolean)
      .join(" "),
  );
  return {
    layer:
      cells.length === 0
        ? null
        : {
            kind: "cells",
            sizeM: CELL_M,
            unit: inBoth(slideTexts, (t) => t.cellUnit),
            classes: classes(),
            cells: cells.map(({ ring, members }) => ({
              ring,
              value: members.length,
              text: sameInBoth(formatInteger(members.length)),
            })),
          },
    released: cells.map(({ members }) => releaseGroup(register.id, members, producers.of)),
    withheld: sentences["es-PE"] === "" ? null : sentences,
  };
};

import { isPossibleOverlap } from "../../../answers/overlap/verdict.ts";
import { formatHectares } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FlowContent } from "../../../print/flow/flow-block.ts";
import type { PolygonFigures } from "../analysis/annex-figures.ts";
import type { PrintedPieces } from "../analysis/printed-pieces.ts";
import type { PrintedOutline } from "../analysis/printed-polygon.ts";
import { cornerLines } from "./corner-lines.tsx";
import { cornerRows } from "./corner-rows.ts";
import styles from "./piece-blocks.module.css";
import { printedHectares } from "./printed-figures.ts";
import { cornerTexts } from "./texts/corner-texts.ts";

/** Name of a ring in its polygon, with the area it adds or takes; only the outer ring of a simple polygon has none. */
export const ringTitle = (
  ring: PrintedOutline,
  all: readonly PrintedOutline[],
  locale: Locale,
): string | null => {
  if (all.length === 1) return null;
  const t = cornerTexts[locale];
  const several = all.some(({ part }) => part > 1);
  const [part, hole] = [formatInteger(ring.part), formatInteger(ring.hole)];
  const name =
    ring.hole === 0
      ? several
        ? t.shellOf(part)
        : t.shell
      : several
        ? t.holeOf(part, hole)
        : t.hole(hole);
  return t.ring(name, printedHectares(ring.area));
};

const notesOf = (
  { pieces }: PrintedPieces,
  same: boolean,
  answeredM2: number,
  area: string,
  locale: Locale,
): readonly string[] => {
  const t = cornerTexts[locale];
  const decimals = pieces[0]!.decimals;
  return [
    t.originNote,
    ...(pieces.length > 1 ? [t.piecesSum(area)] : []),
    ...(decimals > 2 ? [t.finer(String(decimals))] : []),
    ...(same ? [] : [t.apart(area, formatHectares(answeredM2))]),
  ];
};

/** Corner tables of the parts of the plot that lie in the area, each with its own hectares. */
export const pieceBlocks = (
  key: string,
  { pieces, record }: PolygonFigures,
  widthMm: number,
  locale: Locale,
): readonly FlowContent[] => {
  if (pieces === null) return [];
  const t = cornerTexts[locale];
  const { printed, same } = pieces;
  const title = isPossibleOverlap(record.verdict) ? t.pieces : t.piecesOnLimit;
  const notes = notesOf(printed, same, record.overlap_m2, printedHectares(printed.area), locale);
  return [
    {
      kind: "solid",
      key: `${key} pieces`,
      gap: 6,
      withNext: true,
      node: (
        <>
          <h2 className={styles.title}>{title}</h2>
          <p className={styles.note}>{notes.join(" ")}</p>
        </>
      ),
    },
    ...printed.pieces.flatMap((piece) =>
      piece.outlines.map((ring, r) => {
        const whole = t.piece(piece.letter, printedHectares(piece.area));
        const own = ringTitle(ring, piece.outlines, locale);
        return cornerLines({
          key: `${key} piece ${piece.letter} ${r}`,
          title: own === null ? whole : `${whole}. ${own}`,
          rows: cornerRows(ring, locale, piece.letter, piece.origins[r]),
          locale,
          widthMm,
          gap: r === 0 ? 3 : 2,
        });
      }),
    ),
  ];
};

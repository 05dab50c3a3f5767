import type { UtmCrs } from "../../../geo/crs/crs.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { formatHectares } from "../../../i18n/format-measure.ts";
import type { Locale } from "../../../i18n/locale.ts";
import type { FlowContent } from "../../../print/flow/flow-block.ts";
import type { AnnexFigures } from "../analysis/annex-figures.ts";
import type { PrintedPolygon } from "../analysis/printed-polygon.ts";
import { cornerLines } from "./corner-lines.tsx";
import { type CornerRow, cornerRows, placeRows } from "./corner-rows.ts";
import { CornerTable } from "./corner-table.tsx";
import styles from "./piece-blocks.module.css";
import { ringTitle } from "./piece-blocks.tsx";
import { printedHectares } from "./printed-figures.ts";
import { cornerTexts } from "./texts/corner-texts.ts";

/** Rows of one table: a ring of the plot, or the places of a point. */
export interface CornerRing {
  readonly key: string;
  readonly title: string;
  /** Which ring it is, and its area, where the plot has several. */
  readonly ring: string | null;
  readonly rows: readonly CornerRow[];
  readonly places: boolean;
}

const polygonRings = (plot: PrintedPolygon, title: string, locale: Locale): readonly CornerRing[] =>
  plot.outlines.map((outline, i) => ({
    key: String(i),
    title,
    ring: ringTitle(outline, plot.outlines, locale),
    rows: cornerRows(outline, locale),
    places: false,
  }));

/** The tables of a plot, ring by ring; none where it has no coordinates. */
export const cornerRings = (
  figures: AnnexFigures,
  plane: UtmCrs,
  locale: Locale,
): readonly CornerRing[] => {
  const t = cornerTexts[locale];
  const title = t.title(crsName(plane));
  if (figures.kind === "point") {
    const rows = placeRows(figures.places);
    return [{ key: "0", title: t.positions(crsName(plane)), ring: null, rows, places: true }];
  }
  const plot = figures.kind === "polygon" ? figures.plot.printed : figures.plot;
  return plot ? polygonRings(plot, title, locale) : [];
};

/** What must be known to read the table: its order, more decimals than usual, and figures that do not meet. */
export const cornerNote = (figures: AnnexFigures, locale: Locale): string => {
  const t = cornerTexts[locale];
  if (figures.kind === "point") return "";
  if (figures.kind === "unmeasured") return figures.plot ? t.order : "";
  const { printed, same } = figures.plot;
  return [
    t.order,
    ...(printed.decimals > 2 ? [t.finer(String(printed.decimals))] : []),
    ...(same
      ? []
      : [t.apart(printedHectares(printed.area), formatHectares(figures.record.area_m2))]),
    ...(figures.wholeInside ? [t.wholePlot] : []),
  ].join(" ");
};

/** What a table is of, in one line. */
const spoken = ({ title, ring }: CornerRing): string =>
  ring === null ? title : `${title}. ${ring}`;

/** Short tables, as a part of a page. */
export const ShortCornerTables = ({
  rings,
  note,
  locale,
  tight = false,
}: {
  readonly rings: readonly CornerRing[];
  readonly note: string;
  readonly locale: Locale;
  readonly tight?: boolean;
}) => (
  <>
    {rings.map((ring) => (
      <section key={ring.key}>
        {ring.key === "0" ? <h2 className={styles.title}>{ring.title}</h2> : null}
        {ring.ring === null ? null : <h3 className={styles.ring}>{ring.ring}</h3>}
        <CornerTable
          rows={ring.rows}
          locale={locale}
          label={spoken(ring)}
          places={ring.places}
          tight={tight}
        />
      </section>
    ))}
    {note === "" ? null : <p className={styles.after}>{note}</p>}
  </>
);

/** Long tables, over as many pages as they take. */
export const cornerBlocks = (
  key: string,
  rings: readonly CornerRing[],
  note: string,
  widthMm: number,
  locale: Locale,
): readonly FlowContent[] => [
  ...rings.map((ring) =>
    cornerLines({
      key: `${key} corners ${ring.key}`,
      title: ring.key === "0" ? spoken(ring) : (ring.ring ?? ring.title),
      rows: ring.rows,
      locale,
      widthMm,
      places: ring.places,
    }),
  ),
  ...(note === ""
    ? []
    : [
        {
          kind: "solid" as const,
          key: `${key} corners note`,
          gap: 1,
          node: <p className={styles.note}>{note}</p>,
        },
      ]),
];

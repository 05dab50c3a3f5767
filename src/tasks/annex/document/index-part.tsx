import { isPossibleOverlap } from "../../../answers/overlap/verdict.ts";
import {
  formatHectares,
  formatHectaresFigure,
  formatMetres,
} from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import type { FlowPart } from "../../../print/flow/flow-block.ts";
import type { AnnexFigures } from "../analysis/annex-figures.ts";
import type { PrintedArea } from "../analysis/printed-area.ts";
import styles from "./annex-head.module.css";
import { partKey } from "./part-key.ts";
import type { AnnexQuestion, PreparedAnnex } from "./prepare-annex.ts";
import { printedHectaresFigure } from "./printed-figures.ts";
import { indexTexts, paperTexts } from "./texts/paper-texts.ts";
import { WholeCode } from "./whole-code.tsx";

const NONE = "–";

const areaOf = (figures: AnnexFigures): PrintedArea | null =>
  figures.kind === "polygon" ? figures.plot.printed.area : null;

/** The printed overlap of a plot that has one; null where nothing is decided, and where there is none. */
const overlapOf = (figures: AnnexFigures): PrintedArea | null => {
  if (figures.kind !== "polygon" || !isPossibleOverlap(figures.record.verdict)) return null;
  if (figures.wholeInside) return figures.plot.printed.area;
  return figures.pieces?.printed.area ?? null;
};

const standingOf = (figures: AnnexFigures, locale: Locale): string => {
  const t = verdictTexts[locale];
  return figures.kind === "unmeasured" ? t.notMeasured : t[figures.record.verdict];
};

/** Whole square metres as printed, so that whoever adds the column up finds the total. */
const totalOf = (
  prepared: readonly PreparedAnnex[],
  area: (figures: AnnexFigures) => PrintedArea | null,
): number => prepared.reduce((sum, { figures }) => sum + (area(figures)?.wholeM2 ?? 0), 0);

/** The sums before anything is rounded, where they are other figures than those of the printed column; null where they are not. */
const unroundedTotals = (
  prepared: readonly PreparedAnnex[],
): readonly [area: string, overlap: string] | null => {
  let [area, overlap] = [0, 0];
  for (const { figures } of prepared) {
    if (figures.kind !== "polygon") continue;
    area += figures.record.area_m2;
    if (isPossibleOverlap(figures.record.verdict)) overlap += figures.record.overlap_m2;
  }
  const same =
    Math.round(area) === totalOf(prepared, areaOf) &&
    Math.round(overlap) === totalOf(prepared, overlapOf);
  return same ? null : [formatHectares(area), formatHectares(overlap)];
};

/** First page of a document of several plots: what is in it, and on which page. */
export const indexPart = (
  { register, area, result }: AnnexQuestion,
  prepared: readonly PreparedAnnex[],
  foot: string,
  locale: Locale,
): FlowPart => {
  const t = indexTexts[locale];
  const p = paperTexts[locale];
  const written = (of: PrintedArea | null): string => (of ? printedHectaresFigure(of) : NONE);
  const unrounded = unroundedTotals(prepared);
  const undecided = prepared.some(
    ({ figures }) => figures.kind !== "unmeasured" && figures.record.verdict === "on-limit",
  );
  return {
    key: "index",
    foot,
    head: <p className={styles.running}>{p.titleMany}</p>,
    blocks: [
      {
        kind: "solid",
        key: "index head",
        node: (
          <header className={styles.head}>
            <div className={styles.row}>
              <h1 className={styles.title}>{p.titleMany}</h1>
              {register.provenance.sample ? (
                <strong className={styles.sample}>{p.sample}</strong>
              ) : null}
            </div>
            <p className={styles.subtitle}>
              {t.lead(formatInteger(prepared.length), prepared.length)}
            </p>
          </header>
        ),
      },
      {
        kind: "solid",
        key: "index against",
        gap: 3,
        node: (
          <p className={styles.against}>
            {t.against(area.name, formatMetres(result.tolerance, 0))}
            {undecided ? ` ${t.onLimit}` : null}
          </p>
        ),
      },
      {
        kind: "table",
        key: "index table",
        gap: 4,
        caption: t.table,
        columns: [
          { id: "plot", header: t.plot, width: 30 },
          { id: "verdict", header: t.verdict, width: 20 },
          { id: "area", header: t.area, width: 16, align: "end" },
          { id: "overlap", header: t.overlap, width: 20, align: "end" },
          { id: "code", header: t.code, width: 24, align: "end" },
          { id: "page", header: t.page, width: 10, align: "end" },
        ],
        rows: prepared.length + 1,
        strong: (i) => i === prepared.length,
        row: (i, { pageOf }) => {
          const one = prepared[i];
          if (one === undefined) {
            return [
              t.total,
              "",
              formatHectaresFigure(totalOf(prepared, areaOf)),
              formatHectaresFigure(totalOf(prepared, overlapOf)),
              "",
              "",
            ];
          }
          const { figures, seal } = one;
          const page = pageOf(partKey(figures.index));
          return [
            <WholeCode key="plot" code={figures.id} />,
            standingOf(figures, locale),
            written(areaOf(figures)),
            written(overlapOf(figures)),
            <WholeCode key="code" code={seal.code} />,
            page === null ? NONE : formatInteger(page),
          ];
        },
      },
      ...(unrounded === null
        ? []
        : [
            {
              kind: "solid" as const,
              key: "index unrounded",
              gap: 2,
              node: <p className={styles.against}>{t.unrounded(...unrounded)}</p>,
            },
          ]),
    ],
  };
};

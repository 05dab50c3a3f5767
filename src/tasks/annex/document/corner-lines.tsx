import type { Locale } from "../../../i18n/locale.ts";
import type { FlowLines } from "../../../print/flow/flow-block.ts";
import { pagesTexts } from "../../../print/pages/pages-texts.ts";
import styles from "./corner-lines.module.css";
import type { CornerRow } from "./corner-rows.ts";
import { CornerTable } from "./corner-table.tsx";
import { cornerTableWidth, DENSE_CORNERS, USUAL_CORNERS } from "./corner-width.ts";

/** Millimetres of a line, as the style sheet of the table sets it. */
export const LINE_MM = 4.6;
/** Of a table that lets its annex be one sheet. */
export const TIGHT_LINE_MM = 4;
/** Of the title over a corner table. */
const TITLE_MM = 6;
/** Free way from one column to the next. */
export const GAP_MM = 5;
/** So few corners stand in one column. */
const FEW = 6;
/** A table of so many corners is set smaller: it is looked up, not read. */
const MANY = 400;
const DENSE_LINE_MM = 3.4;

export interface CornerLines {
  readonly key: string;
  readonly title: string;
  readonly rows: readonly CornerRow[];
  readonly locale: Locale;
  /** Width of the page between its margins. */
  readonly widthMm: number;
  readonly gap?: number;
  readonly places?: boolean;
}

/** Tables of `widest` millimetres that stand side by side. */
const cornerColumns = (widest: number, widthMm: number): number =>
  Math.max(1, Math.floor((widthMm + GAP_MM) / (widest + GAP_MM)));

/** A corner table in as many columns as the paper has room for, read down each; on every further page under its head again. */
export const cornerLines = (table: CornerLines): FlowLines => {
  const { key, title, rows, locale, widthMm, gap = 4, places } = table;
  const dense = rows.length >= MANY;
  const setting = dense ? DENSE_CORNERS : USUAL_CORNERS;
  const widest = cornerTableWidth(rows, places ?? false, setting, locale);
  const line = dense ? DENSE_LINE_MM : LINE_MM;
  const most = cornerColumns(widest, widthMm);
  const lines = Math.max(Math.ceil(rows.length / most), Math.min(rows.length, FEW));
  const columns = Math.ceil(rows.length / lines);
  return {
    kind: "lines",
    key,
    gap,
    head: TITLE_MM + line,
    lines,
    lineHeight: line,
    piece: (from, to, continued) => {
      const shown = rows.slice(from * columns, to * columns);
      const each = to - from;
      const name = continued ? `${title} (${pagesTexts[locale].continued})` : title;
      return (
        <section aria-label={name}>
          <h3 className={styles.title}>{name}</h3>
          <div className={styles.columns} style={{ gap: `${GAP_MM}mm` }}>
            {Array.from({ length: most }, (_, c) => {
              const part = shown.slice(c * each, (c + 1) * each);
              return (
                <div key={part[0]?.name ?? c} className={styles.column}>
                  {part.length > 0 ? (
                    <CornerTable
                      rows={part}
                      locale={locale}
                      dense={dense}
                      label={`${name}, ${part[0]!.name} – ${part.at(-1)!.name}`}
                      {...(places !== undefined && { places })}
                    />
                  ) : null}
                </div>
              );
            })}
          </div>
        </section>
      );
    },
  };
};

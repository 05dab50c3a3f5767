import { useMemo } from "react";
import type { Issue } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import {
  formatHectares,
  formatHectaresFigure,
  formatMetres,
  formatPercent,
} from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { isPrivate } from "../model/is-private.ts";
import { farthestVertex, outlineArea, vertexCount } from "../model/outline-measures.ts";
import { type PairMeasures, pairMeasures } from "../model/pair-measures.ts";
import type { WorkRecord, WorkRecords } from "../model/work-record.ts";
import { worklistTexts } from "../worklist-texts.ts";
import styles from "./pair-compare.module.css";

export interface PairCompareProps {
  readonly issue: Issue;
  /** The earlier record is A. */
  readonly a: WorkRecord;
  readonly b: WorkRecord;
  readonly records: WorkRecords;
  readonly onChange: (drafts: readonly ChangeDraft[]) => void;
}

/** Share of their area that the two have together; null where the rule does not say it. */
const sharedOf = (issue: Issue): number | null =>
  issue.code === "plot-twice" ? issue.params.iou : issue.code === "row-same-outline" ? 1 : null;

/** What two records are to each other on the ground. */
const pairWords = (
  { overlapM2, shareOfFirst, shareOfSecond, distanceM }: PairMeasures,
  t: (typeof worklistTexts)["es-PE"],
): string =>
  overlapM2 > 0
    ? t.sharedHa(
        formatHectares(overlapM2),
        formatPercent(shareOfFirst),
        formatPercent(shareOfSecond),
      )
    : distanceM > 0
      ? t.apartBy(formatMetres(distanceM))
      : t.touching;

const titleOf = ({ code }: Issue, t: (typeof worklistTexts)["es-PE"]): string =>
  code === "row-code-repeated"
    ? t.pairCode
    : code === "plots-overlap"
      ? t.pairOverlap
      : code === "plot-organic-neighbour"
        ? t.pairOrganic
        : t.pair;

/** Two records side by side: what differs, how far apart their outlines are, and which one stays. */
export const PairCompare = ({ issue, a, b, records, onChange }: PairCompareProps) => {
  const t = useTexts(worklistTexts);
  const measures = useMemo(() => {
    const two = a.outline && b.outline ? ([a.outline, b.outline] as const) : null;
    const area = ({ outline }: WorkRecord) => (outline ? outlineArea(outline) : null);
    return {
      a: area(a),
      b: area(b),
      farthest: two && farthestVertex(...two),
      pair: two && pairMeasures(...two),
    };
  }, [a, b]);
  const { pair } = measures;
  const differing = records.columns.filter(
    (column) => (a.cells[column] ?? "").trim() !== (b.cells[column] ?? "").trim(),
  );
  const same = records.columns.length - differing.length;
  const shared = sharedOf(issue);
  const hectares = (value: number | null): string =>
    value === null ? "–" : formatHectaresFigure(value);
  const corners = ({ outline }: WorkRecord): string =>
    outline ? formatInteger(vertexCount(outline)) : "–";
  const cell = (record: WorkRecord, column: string): string =>
    isPrivate(records.fieldOf(column)) ? t.hidden : (record.cells[column] ?? "");
  const away = (gone: WorkRecord, of: WorkRecord): void =>
    onChange([{ kind: "remove", row: gone.row, because: "duplicate", of: of.row }]);
  const organic = issue.code === "plot-organic-neighbour";
  return (
    <section className={styles.pair}>
      <h4 className={styles.heading}>{titleOf(issue, t)}</h4>
      <div className={styles.scroll}>
        <table className={styles.table}>
          <thead>
            <tr>
              <td />
              <th scope="col">{t.side.a(a.row)}</th>
              <th scope="col">{t.side.b(b.row)}</th>
            </tr>
          </thead>
          <tbody>
            <tr>
              <th scope="row">{t.code}</th>
              <td>{a.code || "–"}</td>
              <td>{b.code || "–"}</td>
            </tr>
            <tr>
              <th scope="row">{t.measuredArea}</th>
              <td className={styles.figure}>{hectares(measures.a)}</td>
              <td className={styles.figure}>{hectares(measures.b)}</td>
            </tr>
            <tr>
              <th scope="row">{t.vertices}</th>
              <td className={styles.figure}>{corners(a)}</td>
              <td className={styles.figure}>{corners(b)}</td>
            </tr>
            {differing
              .filter((column) => records.fieldOf(column) !== "codigo_parcela")
              .map((column) => (
                <tr key={column}>
                  <th scope="row">{column}</th>
                  <td>{cell(a, column).slice(0, 80)}</td>
                  <td>{cell(b, column).slice(0, 80)}</td>
                </tr>
              ))}
          </tbody>
        </table>
      </div>
      <p className={styles.says}>
        {shared === null ? null : `${t.shares(formatPercent(shared))} `}
        {pair === null || shared !== null ? null : `${pairWords(pair, t)} `}
        {measures.farthest === null || (pair !== null && pair.overlapM2 === 0)
          ? null
          : `${t.farthest(formatMetres(measures.farthest))} `}
        {same > 0 ? t.sameCells(formatInteger(same), same) : null}
      </p>
      {organic ? null : (
        <div className={styles.buttons}>
          <Button onClick={() => away(b, a)}>{t.keepA}</Button>
          <Button onClick={() => away(a, b)}>{t.keepB}</Button>
          <Button onClick={() => onChange([{ kind: "apart", rows: [a.row, b.row] }])}>
            {t.apart}
          </Button>
        </div>
      )}
    </section>
  );
};

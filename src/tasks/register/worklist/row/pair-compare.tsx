import { Fragment, useMemo } from "react";
import type { ColumnRole } from "../../../../domain/import-choices.ts";
import type { Issue } from "../../../../domain/issue/issue.ts";
import type { ChangeDraft } from "../../../../domain/register/change.ts";
import {
  formatHectares,
  formatHectaresFigure,
  formatMetres,
  formatPercent,
} from "../../../../i18n/format-measure.ts";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { columnNames } from "../../column-names.ts";
import { farthestVertex, outlineArea, vertexCount } from "../model/outline-measures.ts";
import { type PairMeasures, pairMeasures } from "../model/pair-measures.ts";
import type { WorkRecord, WorkRecords } from "../model/work-record.ts";
import { worklistTexts } from "../worklist-texts.ts";
import styles from "./pair-compare.module.css";
import { PAIR_SIZE, pairSketch } from "./pair-sketch.ts";
import shape from "./row-shape.module.css";

export interface PairCompareProps {
  readonly issue: Issue;
  /** The earlier record is A. */
  readonly a: WorkRecord;
  readonly b: WorkRecord;
  readonly records: WorkRecords;
  /** Its place among the pairs that are listed. */
  readonly place: { readonly at: number; readonly all: number };
  readonly onNext: () => void;
  readonly onChange: (drafts: readonly ChangeDraft[]) => void;
}

/** Farther apart two outlines are two specks, m. */
const MOST_DRAWN_APART = 400;

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

/** Two records side by side: one over the other, what differs, how far apart their outlines are, and which one stays. */
export const PairCompare = (props: PairCompareProps) => {
  const { issue, a, b, records, place, onNext, onChange } = props;
  const t = useTexts(worklistTexts);
  const { locale } = useLocale();
  const measures = useMemo(() => {
    const two = a.outline && b.outline ? ([a.outline, b.outline] as const) : null;
    const area = ({ outline }: WorkRecord) => (outline ? outlineArea(outline) : null);
    return {
      a: area(a),
      b: area(b),
      farthest: two && farthestVertex(...two),
      pair: two && pairMeasures(...two),
      sketch: two && pairSketch(...two),
    };
  }, [a, b]);
  const { pair, sketch } = measures;
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
    records.isPersonal(column) && record.cells[column] ? t.hidden : (record.cells[column] ?? "");
  const away = (gone: WorkRecord, of: WorkRecord): void =>
    onChange([{ kind: "remove", row: gone.row, because: "duplicate", of: of.row }]);
  const organic = issue.code === "plot-organic-neighbour";
  const drawn = sketch !== null && pair !== null && pair.distanceM < MOST_DRAWN_APART;
  const title = titleOf(issue, t);
  const holder = records.columnOf("codigo_socio");
  const head = (
    <thead>
      <tr>
        <td />
        <th scope="col">
          <Mark side="a" />
          {t.side.a(a.row)}
        </th>
        <th scope="col">
          <Mark side="b" />
          {t.side.b(b.row)}
        </th>
      </tr>
    </thead>
  );
  const nameOf = (column: string): string => {
    const field = records.fieldOf(column);
    return field === null ? column : (columnNames[locale][field as ColumnRole] ?? column);
  };
  const line = (name: string, first: string, second: string, figure = false) => (
    <tr key={name}>
      <th scope="row">{breakable(name)}</th>
      <td className={figure ? styles.figure : undefined}>{clipped(first)}</td>
      <td className={figure ? styles.figure : undefined}>{clipped(second)}</td>
    </tr>
  );
  const rest = differing.filter(
    (column) =>
      column !== holder &&
      records.fieldOf(column) !== "codigo_parcela" &&
      // The shape itself is drawn and measured above.
      records.fieldOf(column) !== "wkt",
  );
  return (
    <section className={styles.pair}>
      <div className={styles.top}>
        <h4 className={styles.heading}>
          {place.all > 1
            ? t.pairOf(title, formatInteger(place.at), formatInteger(place.all))
            : title}
        </h4>
        {place.all > 1 ? (
          <Button look="link" onClick={onNext}>
            {t.nextPair}
          </Button>
        ) : null}
      </div>
      <div className={styles.beside} data-drawn={drawn}>
        {drawn ? (
          <svg
            className={styles.sketch}
            viewBox={`0 0 ${PAIR_SIZE} ${PAIR_SIZE}`}
            role="img"
            aria-label={t.pairLabel(a.row, b.row)}
          >
            <path className={a.outline?.type === "point" ? shape.point : shape.own} d={sketch.a} />
            <path className={shape.other} d={sketch.b} />
            {sketch.handles.map(([x, y], k) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: corners have no other name
              <rect key={k} className={shape.handle} x={x - 2.5} y={y - 2.5} width={5} height={5} />
            ))}
          </svg>
        ) : null}
        <table className={styles.table}>
          {head}
          <tbody>
            {line(t.code, a.code || "–", b.code || "–")}
            {holder === null
              ? null
              : line(t.holder, cell(a, holder) || "–", cell(b, holder) || "–")}
            {line(t.measuredArea, hectares(measures.a), hectares(measures.b), true)}
            {line(t.vertices, corners(a), corners(b), true)}
            {rest.map((column) => line(nameOf(column), cell(a, column), cell(b, column)))}
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

/** Letters of a cell that are looked at here. */
const MOST_LETTERS = 400;

/** A long cell stands on two lines, the rest in its title: what is decided stays in sight. */
const clipped = (text: string) => (
  <span
    className={styles.clipped}
    title={text.length > 40 ? text.slice(0, MOST_LETTERS) : undefined}
  >
    {text.slice(0, MOST_LETTERS)}
  </span>
);

/** A long name of a column breaks after its underscores, never within a word. */
const breakable = (name: string) =>
  name.split(/(?<=[_.\-/])/).map((part, k) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: parts of a name stay in their order
    <Fragment key={k}>
      {k > 0 ? <wbr /> : null}
      {part}
    </Fragment>
  ));

/** How each of the two is drawn. */
const Mark = ({ side }: { readonly side: "a" | "b" }) => (
  <svg className={styles.mark} width="18" height="8" aria-hidden="true">
    <path className={side === "a" ? shape.own : shape.other} d="M1 4H17" />
  </svg>
);

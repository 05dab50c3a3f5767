import { MATCHED_CODE } from "../../../../answers/register/compare/compare-answer.ts";
import { GEOMETRY_POINT } from "../../../../geo/flat/flat-geometry.ts";
import { formatHectares, formatMetres, formatPercent } from "../../../../i18n/format-measure.ts";
import { formatInteger, UNKNOWN } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { IconButton } from "../../../../ui/controls/icon-button.tsx";
import { type Fact, FactList } from "../../../../ui/text/fact-list.tsx";
import styles from "../compare.module.css";
import { compareTexts } from "../compare-texts.ts";
import {
  type Compared,
  changeOf,
  entryCode,
  holderDoubt,
  refusedRow,
  verdictOf,
} from "../model/compare-entries.ts";
import { ChangeCell } from "../table/change-cell.tsx";

export interface EntryCardProps {
  readonly compared: Compared;
  readonly entry: number;
  readonly onClose: () => void;
}

/** Everything known of one entry: what changed, by how much, and by what it was found. */
export const EntryCard = ({ compared, entry, onClose }: EntryCardProps) => {
  const { locale } = useLocale();
  const t = useTexts(compareTexts);
  const c = t.card;
  const { before, after, answer } = compared;
  const change = changeOf(answer, entry);
  const verdict = verdictOf(compared, entry);
  const [was, is] = [answer.before[entry]!, answer.after[entry]!];
  const refused = refusedRow(compared, entry);
  const paired = was >= 0 && is >= 0;
  const [wasM2, isM2] = [answer.beforeM2[entry]!, answer.afterM2[entry]!];
  /** A point has no area, which is not an area of nothing. */
  const size = ({ geometry }: typeof before, place: number, m2: number): string =>
    Number.isNaN(m2)
      ? geometry.type[place] === GEOMETRY_POINT
        ? t.point
        : UNKNOWN
      : formatHectares(m2);
  const [wasSize, isSize] = [size(before, was, wasM2), size(after, is, isM2)];
  const doubt = holderDoubt(compared, entry);
  const shift = answer.shiftM[entry]!;
  const towards = answer.towardsLimitM[entry]!;
  const other = answer.other[entry]!;
  const otherCode = other < 0 ? "" : (change === "new" ? before : after).ids[other]!;
  const facts: readonly Fact[] = [
    ...(paired && before.ids[was] !== after.ids[is]
      ? [{ label: c.codeBefore, value: before.ids[was]! }]
      : []),
    {
      label: c.hectares,
      value: paired
        ? wasSize === isSize && Number.isNaN(wasM2)
          ? wasSize
          : c.fromTo(wasSize, isSize)
        : is < 0
          ? wasSize
          : isSize,
    },
    ...(Number.isNaN(shift)
      ? []
      : [{ label: change === "moved" ? c.moved : c.shift, value: formatMetres(shift) }]),
    ...(paired && wasM2 > 0 && isM2 > 0
      ? [{ label: c.iou, value: formatPercent(answer.iou[entry]!), hint: c.iouHint }]
      : []),
    ...(Number.isNaN(towards)
      ? []
      : [{ label: c.towards, value: `${towards > 0 ? "+" : ""}${formatMetres(towards)}` }]),
    ...(answer.otherHolder[entry] === 1
      ? [
          {
            label: c.holder,
            value: compared.holders[0] === "apellidos_nombres" ? c.nameChanged : c.holderChanged,
          },
        ]
      : []),
    ...(doubt === null
      ? []
      : [
          { label: c.holder, value: t.doubts[doubt], hint: c.holderDoubt },
          {
            label: c.rows,
            value: c.rowsOf(formatInteger(before.rows[was]!), formatInteger(after.rows[is]!)),
          },
        ]),
    ...(paired
      ? [
          {
            label: c.matched,
            value: answer.matchedBy[entry] === MATCHED_CODE ? c.byCode : c.byShape,
          },
        ]
      : []),
    ...(refused === null ? [] : [{ label: c.other, value: c.refused(formatInteger(refused)) }]),
    ...(otherCode === "" || refused !== null
      ? []
      : [
          {
            label: c.other,
            value: paired
              ? c.twin(otherCode)
              : c.inside(formatPercent(answer.otherShare[entry]!), otherCode),
          },
        ]),
  ];
  const code = entryCode(compared, entry);
  return (
    <article className={styles.card} aria-label={code}>
      <header className={styles.cardHead}>
        <h3 className={styles.code}>{code}</h3>
        <ChangeCell change={verdict} locale={locale} />
        <IconButton icon="close" name={c.close} onClick={onClose} />
      </header>
      <p className={styles.meaning}>{t.meaning[verdict]}</p>
      <FactList facts={facts} />
    </article>
  );
};

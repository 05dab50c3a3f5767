import { formatDistance } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import parts from "../../../ui/layout/panel-parts.module.css";
import type { HotSpotAnswer } from "../analysis/hot-spots/hot-spot-answer.ts";
import { heldReason } from "../model/held-reason.ts";
import { hotSpotTexts } from "../texts/hot-spot-texts.ts";
import { formatP, moranWords } from "./moran-words.ts";
import panel from "./panel.module.css";

const MOST_NAMED = 6;

export interface DoubtsSectionProps {
  readonly answer: HotSpotAnswer;
  readonly onSelect: (unit: number) => void;
}

/** Units in question by name, so that each can be looked at. */
const unitsWhere = (answer: HotSpotAnswer, is: (unit: number) => boolean): readonly number[] =>
  Array.from(answer.ids, (_, unit) => unit).filter(is);

/** What holds for all: clustering as a whole, what kind of statistic this is, islands and what was held back. */
export const DoubtsSection = ({ answer, onSelect }: DoubtsSectionProps) => {
  const t = useTexts(hotSpotTexts);
  const { locale } = useLocale();
  const islands = unitsWhere(
    answer,
    (unit) => answer.neighbours[unit] === 0 && Number.isFinite(answer.x[unit]),
  );
  const tests = answer.z.reduce((sum, z) => sum + (Number.isNaN(z) ? 0 : 1), 0);
  const named = (units: readonly number[], what: (unit: number) => string) => (
    <ul className={panel.list}>
      {units.slice(0, MOST_NAMED).map((unit) => (
        <li key={unit}>
          <button type="button" className={panel.name} onClick={() => onSelect(unit)}>
            {answer.ids[unit]}
          </button>
          {what(unit)}
        </li>
      ))}
      {units.length > MOST_NAMED ? (
        <li>{t.andMore(formatInteger(units.length - MOST_NAMED))}</li>
      ) : null}
    </ul>
  );
  const held = unitsWhere(
    answer,
    (unit) => answer.heldBack[unit] !== 0 && (answer.classBh[unit] ?? 0) !== 0,
  );
  const lowered = unitsWhere(
    answer,
    (unit) => answer.lowered[unit] === 1 && answer.heldBack[unit] === 0,
  );
  return (
    <>
      <section className={parts.section}>
        <h3 className={parts.heading}>{t.moran}</h3>
        <p className={parts.hint}>{moranWords(answer.moran, locale)}</p>
        {islands.length > 0 ? (
          <>
            <h4 className={panel.small}>{t.islands}</h4>
            {named(islands, () => "")}
          </>
        ) : null}
        {held.length > 0 ? (
          <>
            <h4 className={panel.small}>{t.heldBack}</h4>
            {named(held, (unit) => {
              const why = heldReason(answer, unit);
              return why === null ? "" : `: ${t.heldWhy[why]}`;
            })}
          </>
        ) : null}
        {lowered.length > 0 ? (
          <>
            <h4 className={panel.small}>{t.loweredHead}</h4>
            {named(lowered, (unit) => ` (p ${formatP(answer.pPermuted[unit] as number)})`)}
          </>
        ) : null}
        {answer.skipped > 0 ? (
          <p className={parts.hint}>{t.skipped(answer.skipped, formatInteger(answer.skipped))}</p>
        ) : null}
      </section>
      <section className={parts.section}>
        <h3 className={parts.heading}>{t.method}</h3>
        <p className={parts.hint}>
          <strong>{t.general}</strong> {t.bh(formatInteger(tests))}{" "}
          {answer.cellSize === null ? null : t.cellNote(formatDistance(answer.cellSize))}
        </p>
      </section>
    </>
  );
};

import type { OverlapResult } from "../../../answers/overlap/result.ts";
import { verdictOf } from "../../../answers/overlap/verdict.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { GEOMETRY_POINT } from "../../../geo/flat/flat-geometry.ts";
import { formatHectares } from "../../../i18n/format-measure.ts";
import { UNKNOWN } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { lookOf } from "../../../layers/plots/plot-verdict.ts";
import { VerdictKey } from "../../../layers/plots/verdict-key.tsx";
import { Checkbox } from "../../../ui/controls/checkbox.tsx";
import { VisuallyHidden } from "../../../ui/text/visually-hidden.tsx";
import { plotsTexts } from "../texts/plots-texts.ts";
import styles from "./plot-list.module.css";

export interface PlotRowProps {
  readonly register: Dataset<"plots">;
  readonly place: number;
  /** null until there is an answer. */
  readonly result: OverlapResult | null;
  readonly chosen: boolean;
  /** Its data stand in the form. */
  readonly writing: boolean;
  readonly onChosen: (chosen: boolean) => void;
  readonly onWrite: () => void;
}

/** A plot of the register: in the document or not, its verdict, its hectares, and the way to its data. */
export const PlotRow = (row: PlotRowProps) => {
  const { register, place, result, chosen, writing, onChosen, onWrite } = row;
  const t = useTexts(plotsTexts);
  const v = useTexts(verdictTexts);
  const code = register.ids[place] ?? "";
  const look = result?.measures.verdict[place] ?? 255;
  const verdict = verdictOf(look);
  const overlap = result?.measures.overlapM2[place] ?? Number.NaN;
  const area = result?.measures.areaM2[place] ?? Number.NaN;
  const point = register.geometry.type[place] === GEOMETRY_POINT;
  return (
    <li className={styles.row}>
      <span className={styles.tick}>
        <Checkbox
          label={<VisuallyHidden>{t.inAnnex(code)}</VisuallyHidden>}
          checked={chosen}
          onChange={onChosen}
        />
      </span>
      <button
        type="button"
        className={styles.plot}
        aria-current={writing}
        title={code}
        onClick={onWrite}
      >
        <span className={styles.code}>
          <VisuallyHidden>{t.write}</VisuallyHidden>
          {code}
        </span>
        <span className={styles.hectares}>
          {result === null || point ? "" : overlap > 0 ? formatHectares(overlap) : UNKNOWN}
        </span>
        <span className={styles.verdict}>
          {result === null ? null : (
            <>
              <VerdictKey look={lookOf(look)} height={20} />
              {verdict === null ? v.notMeasured : v[verdict]}
            </>
          )}
        </span>
        <span className={styles.of}>
          {result === null
            ? ""
            : point
              ? t.point
              : verdict === null
                ? ""
                : t.of(formatHectares(area))}
        </span>
      </button>
    </li>
  );
};

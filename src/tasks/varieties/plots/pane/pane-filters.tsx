import { useMemo } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Chip } from "../../../../ui/controls/chip.tsx";
import { SearchField } from "../../../../ui/controls/search-field.tsx";
import { Select } from "../../../../ui/controls/select.tsx";
import styles from "../../../../ui/table/table-filters.module.css";
import { VisuallyHidden } from "../../../../ui/text/visually-hidden.tsx";
import { FIT_VERDICTS, type FitVerdict } from "../../analysis/fit/fit-answer.ts";
import type { PlotsFilter } from "../model/plots-view.ts";
import { wordsOf } from "../model/register-words.ts";
import type { AnsweredPlots } from "../model/use-plots-model.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { verdictTexts } from "../texts/verdict-texts.ts";

export interface PaneFiltersProps {
  readonly answered: AnsweredPlots;
  readonly filter: PlotsFilter;
  readonly onChange: (filter: PlotsFilter) => void;
}

const EVERY = "every";
/** Before a word of the register, which may be any, also none. */
const IS = "is:";
type Named = "hamlet" | "organisation" | "variety";

/** Narrows chart and table by verdict, hamlet, organisation, variety and code. */
export const PaneFilters = ({ answered, filter, onChange }: PaneFiltersProps) => {
  const t = useTexts(paneTexts);
  const v = useTexts(verdictTexts);
  const { register, answer, catalogue, summary } = answered;
  const words = useMemo(() => {
    const grown = new Set(answer.entries.variety);
    const varieties = catalogue.varieties.flatMap(({ name }, i) => (grown.has(i) ? [name] : []));
    return {
      hamlet: wordsOf(register, "caserio"),
      organisation: wordsOf(register, "organizacion"),
      variety: varieties.toSorted((a, b) => a.localeCompare(b, "es", { numeric: true })),
    };
  }, [register, answer, catalogue]);
  const labels: Readonly<Record<Named, string>> = {
    hamlet: t.filterHamlet,
    organisation: t.filterOrganisation,
    variety: t.filterVariety,
  };
  const none: Readonly<Record<Named, string>> = {
    hamlet: t.noWord.caserio,
    organisation: t.noWord.organizacion,
    variety: t.noWord.variedad,
  };
  const toggle = (verdict: FitVerdict, pressed: boolean): void => {
    const others = filter.verdicts.filter((known) => known !== verdict);
    onChange({ ...filter, verdicts: pressed ? [...others, verdict] : others });
  };
  return (
    <search className={styles.filters} aria-label={t.filter}>
      <fieldset className={styles.verdicts}>
        <legend>
          <VisuallyHidden>{t.filterVerdict}</VisuallyHidden>
        </legend>
        {FIT_VERDICTS.filter(
          (verdict) => summary.of[verdict] > 0 || filter.verdicts.includes(verdict),
        ).map((verdict) => (
          <Chip
            key={verdict}
            label={v[verdict]}
            count={formatInteger(summary.of[verdict])}
            pressed={filter.verdicts.includes(verdict)}
            onPress={(pressed) => toggle(verdict, pressed)}
          />
        ))}
        {summary.exercise === null && !filter.changed ? null : (
          <Chip
            label={t.changedOnly}
            count={formatInteger(summary.changed)}
            pressed={filter.changed}
            onPress={(changed) => onChange({ ...filter, changed })}
          />
        )}
      </fieldset>
      {(["variety", "hamlet", "organisation"] as const).map((name) =>
        words[name].length > 1 || filter[name] !== null ? (
          <div key={name} className={styles.choice}>
            <Select
              label={labels[name]}
              hideLabel
              value={filter[name] === null ? EVERY : IS + filter[name]}
              options={[
                { value: EVERY, label: t.every[name] },
                ...words[name].map((word) => ({ value: IS + word, label: word || none[name] })),
              ]}
              onChange={(value) =>
                onChange({ ...filter, [name]: value === EVERY ? null : value.slice(IS.length) })
              }
            />
          </div>
        ) : null,
      )}
      <div className={styles.choice}>
        <SearchField
          label={t.search}
          placeholder={t.search}
          clearName={t.clear}
          value={filter.search}
          onChange={(search) => onChange({ ...filter, search })}
        />
      </div>
    </search>
  );
};

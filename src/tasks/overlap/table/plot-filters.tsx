import { useMemo } from "react";
import { fieldValues, type PlotFilter } from "../../../answers/overlap/plot-filter.ts";
import { VERDICTS, type Verdict } from "../../../answers/overlap/verdict.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { verdictTexts } from "../../../i18n/verdict-texts.ts";
import { Chip } from "../../../ui/controls/chip.tsx";
import { SearchField } from "../../../ui/controls/search-field.tsx";
import { Select } from "../../../ui/controls/select.tsx";
import styles from "../../../ui/table/table-filters.module.css";
import { VisuallyHidden } from "../../../ui/text/visually-hidden.tsx";
import { tableTexts } from "../texts/table-texts.ts";

export interface PlotFiltersProps {
  readonly register: Dataset<"plots">;
  readonly filter: PlotFilter;
  readonly counts: Readonly<Record<Verdict, number>>;
  readonly onChange: (filter: PlotFilter) => void;
}

const EVERY = "";

/** Narrows the table and its totals by verdict, hamlet, organisation and code. */
export const PlotFilters = ({ register, filter, counts, onChange }: PlotFiltersProps) => {
  const t = useTexts(tableTexts);
  const v = useTexts(verdictTexts);
  const hamlets = useMemo(() => fieldValues(register, "caserio"), [register]);
  const organisations = useMemo(() => fieldValues(register, "organizacion"), [register]);
  const options = (name: string, values: readonly string[]) => [
    { value: EVERY, label: t.every(name) },
    ...values.map((value) => ({ value, label: value })),
  ];
  const toggle = (verdict: Verdict, pressed: boolean) => {
    const others = filter.verdicts.filter((known) => known !== verdict);
    onChange({ ...filter, verdicts: pressed ? [...others, verdict] : others });
  };
  return (
    <search className={styles.filters} aria-label={t.filter}>
      <fieldset className={styles.verdicts}>
        <legend>
          <VisuallyHidden>{t.filterVerdict}</VisuallyHidden>
        </legend>
        {VERDICTS.map((verdict) => (
          <Chip
            key={verdict}
            label={v[verdict]}
            count={formatInteger(counts[verdict])}
            pressed={filter.verdicts.includes(verdict)}
            onPress={(pressed) => toggle(verdict, pressed)}
          />
        ))}
      </fieldset>
      <div className={styles.search}>
        <SearchField
          label={t.search}
          placeholder={t.search}
          clearName={t.clear}
          value={filter.search}
          onChange={(search) => onChange({ ...filter, search })}
        />
      </div>
      {hamlets.length > 1 ? (
        <div className={styles.choice}>
          <Select
            label={t.filterHamlet}
            hideLabel
            value={filter.hamlet ?? EVERY}
            options={options(t.filterHamlet, hamlets)}
            onChange={(hamlet) => onChange({ ...filter, hamlet: hamlet === EVERY ? null : hamlet })}
          />
        </div>
      ) : null}
      {organisations.length > 1 ? (
        <div className={styles.choice}>
          <Select
            label={t.filterOrganisation}
            hideLabel
            value={filter.organisation ?? EVERY}
            options={options(t.filterOrganisation, organisations)}
            onChange={(organisation) =>
              onChange({ ...filter, organisation: organisation === EVERY ? null : organisation })
            }
          />
        </div>
      ) : null}
    </search>
  );
};

import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Chip } from "../../../../ui/controls/chip.tsx";
import { SearchField } from "../../../../ui/controls/search-field.tsx";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import styles from "../catalogue.module.css";
import { CHIPS } from "../model/catalogue-view.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { chipCounts, notSaid } from "../model/variety-filter.ts";
import { listTexts } from "../texts/list-texts.ts";

/** Which varieties are listed: by band, by attribute, by name. */
export const FilterSection = ({ own }: { readonly own: CatalogueModel }) => {
  const t = useTexts(listTexts);
  const { judged, inScope, view, set, place, latitudeBand } = own;
  const varieties = inScope.map((at) => judged[at]!.variety);
  const counts = chipCounts(varieties);
  const unsaid = notSaid(varieties, view.chips, view.search);
  return (
    <div className={styles.filters}>
      {place.altitude !== null && latitudeBand !== null ? (
        <SegmentedControl
          label={t.scope}
          value={view.all ? "all" : "fit"}
          segments={[
            { value: "fit", label: t.scopes.fit },
            { value: "all", label: t.scopes.all },
          ]}
          onChange={(scope) => set({ all: scope === "all" })}
        />
      ) : null}
      <fieldset className={styles.chips} aria-label={t.filters}>
        <Chip
          label={t.every}
          pressed={view.chips.length === 0}
          onPress={() => set({ chips: [] })}
        />
        {CHIPS.map((chip) => (
          <Chip
            key={chip}
            label={t.chips[chip]}
            count={formatInteger(counts[chip])}
            pressed={view.chips.includes(chip)}
            onPress={(pressed) =>
              set({
                chips: CHIPS.filter((each) =>
                  each === chip ? pressed : view.chips.includes(each),
                ),
              })
            }
          />
        ))}
      </fieldset>
      <SearchField
        label={t.search}
        placeholder={t.search}
        clearName={t.clear}
        value={view.search}
        onChange={(search) => set({ search })}
      />
      {unsaid > 0 ? (
        <p className={styles.hint}>{t.notSaid(unsaid, formatInteger(unsaid))}</p>
      ) : null}
    </div>
  );
};

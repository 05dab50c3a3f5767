import { useState } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Chip } from "../../../../ui/controls/chip.tsx";
import { SearchField } from "../../../../ui/controls/search-field.tsx";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import styles from "../catalogue.module.css";
import { CHIPS } from "../model/catalogue-view.ts";
import { chipCounts } from "../model/chip-filter.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { listTexts } from "../texts/list-texts.ts";

/** Those most asked for stand in sight. */
const FIRST_CHIPS = 2;

/** Which varieties are listed: by band, by attribute, by name. */
export const FilterSection = ({ own }: { readonly own: CatalogueModel }) => {
  const t = useTexts(listTexts);
  const { judged, inScope, notSaid, view, set, place, latitudeBand } = own;
  const varieties = inScope.map((at) => judged[at]!.variety);
  const counts = chipCounts(varieties);
  const [open, setOpen] = useState(false);
  const more = open || CHIPS.slice(FIRST_CHIPS).some((chip) => view.chips.includes(chip));
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
        {(more ? CHIPS : CHIPS.slice(0, FIRST_CHIPS)).map((chip) => (
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
        {more ? null : (
          <Button look="link" aria-expanded={false} onClick={() => setOpen(true)}>
            {t.moreFilters}
          </Button>
        )}
      </fieldset>
      <SearchField
        label={t.search}
        placeholder={t.search}
        clearName={t.clear}
        value={view.search}
        onChange={(search) => set({ search })}
      />
      {notSaid > 0 ? (
        <p className={styles.hint}>{t.notSaid(notSaid, formatInteger(notSaid))}</p>
      ) : null}
    </div>
  );
};

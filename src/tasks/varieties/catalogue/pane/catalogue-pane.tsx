import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { SegmentedControl } from "../../../../ui/controls/segmented-control.tsx";
import styles from "../catalogue.module.css";
import { CATALOGUE_PANES } from "../model/catalogue-view.ts";
import { altitudeText, latitudeText } from "../model/place-words.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import { BandsPane } from "./bands-pane.tsx";
import { ComparePane } from "./compare-pane.tsx";
import { ScorePane } from "./score-pane.tsx";
import { VarietyTable } from "./variety-table.tsx";

export interface PaneProps {
  readonly own: CatalogueModel;
}

const PANES = {
  tabla: VarietyTable,
  fajas: BandsPane,
  puntaje: ScorePane,
  comparar: ComparePane,
} as const;

/** Under the map: the listed varieties as a table, as bands, by score, or a few side by side. */
export const CataloguePane = ({ own }: PaneProps) => {
  const t = useTexts(paneTexts);
  const { locale } = useLocale();
  const { view, set, listed, compared, place, judged, chosen } = own;
  // A comparison begins with what is looked at.
  const seed = compared.length === 0 && chosen !== null ? judged[chosen]?.variety.name : undefined;
  const Pane = PANES[view.pane];
  const { altitude, latitude } = place;
  const at =
    altitude === null || latitude === null
      ? ""
      : `, ${t.atPlace(altitudeText(altitude, locale), latitudeText(latitude, locale))}`;
  const title =
    view.pane === "comparar"
      ? t.comparison
      : `${t.count(listed.length, formatInteger(listed.length))}${at}`;
  return (
    <section className={styles.pane} aria-label={t.table}>
      <div className={styles.paneHead}>
        <h2 className={styles.paneTitle}>{title}</h2>
        <SegmentedControl
          label={t.label}
          value={view.pane}
          segments={CATALOGUE_PANES.map((pane) => ({
            value: pane,
            label:
              pane === "comparar" && compared.length > 0
                ? `${t.panes[pane]}\u00a0(${formatInteger(compared.length)})`
                : t.panes[pane],
          }))}
          onChange={(pane) =>
            set({ pane, ...(pane === "comparar" && seed && { compared: [seed] }) })
          }
        />
      </div>
      <Pane own={own} />
    </section>
  );
};

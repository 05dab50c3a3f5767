import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { Button } from "../../../../ui/controls/button.tsx";
import { Notice } from "../../../../ui/feedback/notice.tsx";
import { HIGHEST_COFFEE_M } from "../../analysis/fit/altitude-of-plot.ts";
import type { VarietiesModel } from "../../model/tab-parts.ts";
import styles from "../catalogue.module.css";
import { CATALOGUE_LIMITS } from "../model/catalogue-view.ts";
import { altitudeText, latitudeText } from "../model/place-words.ts";
import { metresIfFeet, typedAltitude } from "../model/typed-altitude.ts";
import { typedLatitude } from "../model/typed-latitude.ts";
import type { CatalogueModel } from "../model/use-catalogue-model.ts";
import { placeTexts } from "../texts/place-texts.ts";
import { DraftField } from "./draft-field.tsx";

export interface PlaceSectionProps {
  readonly model: VarietiesModel;
  readonly own: CatalogueModel;
}

/** Altitude and latitude, where they are from, and how to take others. */
export const PlaceSection = ({ model, own }: PlaceSectionProps) => {
  const t = useTexts(placeTexts);
  const { locale } = useLocale();
  const { register, selected } = model;
  const { place, view, set } = own;
  const { latitude } = place;
  const altitude = place.altitude ?? place.tooHigh;
  const [least, most] = CATALOGUE_LIMITS.altitude;
  const feet = view.altitude === null ? null : metresIfFeet(view.altitude);
  const typed = view.altitude !== null || view.latitude !== null || view.point !== null;
  const takePlot = { altitude: null, latitude: null, point: null };
  return (
    <div className={styles.place}>
      <div className={styles.pair}>
        <DraftField
          label={t.altitude}
          shown={altitude === null ? "" : altitudeText(altitude, locale)}
          placeholder={t.masl("").trim()}
          fault={(text) => {
            const read = typedAltitude(text);
            if (read === null) return t.altitudeError;
            return read < least || read > most ? t.altitudeRange : null;
          }}
          onSettle={(text) => set({ altitude: typedAltitude(text) })}
        />
        <DraftField
          label={t.latitude}
          shown={latitude === null ? "" : latitudeText(latitude, locale)}
          fault={(text) => (typedLatitude(text) === null ? t.latitudeError : null)}
          onSettle={(text) => set({ latitude: typedLatitude(text), point: null })}
        />
      </div>
      {feet === null || view.altitude === null ? null : (
        <Notice
          tone="warning"
          title={t.feetTitle(formatInteger(view.altitude))}
          announce
          actions={
            <Button look="link" onClick={() => set({ altitude: feet })}>
              {t.feetUse(formatInteger(feet))}
            </Button>
          }
        >
          {t.feetText(formatInteger(HIGHEST_COFFEE_M), formatInteger(feet))}
        </Notice>
      )}
      {own.sourceWords === "" ? null : <p className={styles.hint}>{own.sourceWords}</p>}
      {view.point && altitude === null && own.relief ? (
        <p className={styles.hint}>{t.noRelief}</p>
      ) : null}
      {typed ? (
        <Button look="link" icon="close" onClick={() => set(takePlot)}>
          {selected !== null && register
            ? t.plotUsed(register.ids[selected] ?? "")
            : register
              ? t.toMiddle
              : t.drop}
        </Button>
      ) : selected !== null && register ? (
        <Button look="link" icon="close" onClick={() => model.select(null)}>
          {t.toMiddle}
        </Button>
      ) : (
        <p className={styles.hint}>{t.mapHint}</p>
      )}
    </div>
  );
};

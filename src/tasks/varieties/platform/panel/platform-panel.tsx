import type { ReactNode } from "react";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { LiveRegion } from "../../../../ui/text/live-region.tsx";
import { placeCounts } from "../model/place-counts.ts";
import type { PlaceRow } from "../model/place-row.ts";
import { placeKind, placeName, placeTownMarked } from "../model/place-words.ts";
import { rowsByTown } from "../model/rows-by-town.ts";
import type { Places } from "../model/use-places.ts";
import { panelTexts } from "../texts/panel-texts.ts";
import { placeTexts } from "../texts/place-texts.ts";
import { FiguresSection } from "./figures-section.tsx";
import { MissingData } from "./missing-data.tsx";
import { PlaceList } from "./place-list.tsx";
import { PlatformAnswer } from "./platform-answer.tsx";
import styles from "./platform-panel.module.css";

export interface PlatformPanelProps {
  readonly places: Places;
  readonly chosen: string | null;
  /** What is chosen, told first. */
  readonly card: ReactNode;
  readonly onSelect: (key: string) => void;
  readonly onHover: (key: string | null) => void;
}

/** The right margin: what is published, how sure it is, and everything as lists. */
export const PlatformPanel = ({ places, chosen, card, onSelect, onHover }: PlatformPanelProps) => {
  const { locale } = useLocale();
  const t = useTexts(panelTexts);
  const p = useTexts(placeTexts);
  const { rows, sites } = places;
  const of = (group: PlaceRow["group"]) => rows.filter((row) => row.group === group);
  const told = rows.find(({ key }) => key === chosen);
  const said = told ? `${t.chosen}: ${placeName(told, locale)}, ${placeKind(told, locale)}` : "";
  const list = { chosen, onSelect, onHover };
  const [siteRows, activityRows, memberRows] = [of("sites"), of("activities"), of("members")];
  return (
    <>
      <LiveRegion message={said} />
      {card}
      <PlatformAnswer rows={rows} onSelect={onSelect} />
      <MissingData places={places} />
      {siteRows.length > 0 ? (
        <section className={styles.section} aria-label={t.sitesHeading}>
          <h3 className={styles.heading}>{t.sitesHeading}</h3>
          <PlaceList
            {...list}
            label={t.sitesHeading}
            rows={siteRows}
            under={(row) => placeKind(row, locale)}
          />
        </section>
      ) : null}
      {sites && sites.figures.length > 0 ? <FiguresSection figures={sites.figures} /> : null}
      {activityRows.length > 0 ? (
        <section className={styles.section} aria-label={t.activitiesHeading}>
          <h3 className={styles.heading}>{t.activitiesHeading}</h3>
          <PlaceList
            {...list}
            label={t.activitiesHeading}
            rows={activityRows}
            under={(row) => placeTownMarked(row, locale)}
          />
          <p className={styles.hint}>{t.activitiesNote}</p>
        </section>
      ) : null}
      {memberRows.length > 0 ? (
        <section className={styles.section} aria-label={t.membersHeading}>
          <h3 className={styles.heading}>{t.membersHeading}</h3>
          {rowsByTown(memberRows).map(({ town, rows: there }) => {
            const name = town === null ? p.noTown : town.at[locale];
            return (
              <div key={name}>
                <h4 className={styles.town}>{name}</h4>
                <PlaceList
                  {...list}
                  label={name}
                  rows={there}
                  under={(row) =>
                    row.doubt === null
                      ? placeKind(row, locale)
                      : `${placeKind(row, locale)} · ${p.toConfirm}`
                  }
                />
              </div>
            );
          })}
          {placeCounts(rows).plants === 0 ? <p className={styles.hint}>{t.noPlants}</p> : null}
        </section>
      ) : null}
    </>
  );
};

import { useCallback, useMemo } from "react";
import { formatInteger } from "../../../../i18n/format-number.ts";
import { useLocale } from "../../../../i18n/use-locale.ts";
import { useTexts } from "../../../../i18n/use-texts.ts";
import { AltitudeStrip } from "../../../../ui/chart/altitude-strip/altitude-strip.tsx";
import styles from "../catalogue.module.css";
import { bandRows } from "../model/band-rows.ts";
import { altitudeText } from "../model/place-words.ts";
import { paneTexts } from "../texts/pane-texts.ts";
import type { PaneProps } from "./catalogue-pane.tsx";

/** The unit stands in the note: beside the last figure it would reach the next column. */
const formatTick = (value: number): string => formatInteger(value);

const ignore = (): void => undefined;

/** The altitude against the band of each listed variety, along one axis. */
export const BandsPane = ({ own }: PaneProps) => {
  const t = useTexts(paneTexts);
  const { locale } = useLocale();
  const { judged, listed, place, nearStep, latitudeBand, chosen, choose } = own;
  const rows = useMemo(
    () => bandRows({ judged, listed, place, nearStep, latitudeBand }, locale),
    [judged, listed, place, nearStep, latitudeBand, locale],
  );
  const select = useCallback(
    (row: string | null) => choose(row === null ? null : Number(row)),
    [choose],
  );
  return (
    <div className={styles.paneBody}>
      <AltitudeStrip
        title={t.bands}
        rows={rows}
        figureHeader={t.figure}
        headers={t.bandHeads}
        kindNames={t.kinds}
        bandName={t.bandName}
        movedName={null}
        formatTick={formatTick}
        formatCount={formatInteger}
        selected={chosen === null ? null : String(chosen)}
        onSelect={select}
        chosen={null}
        hovered={null}
        onPoint={ignore}
        onOpen={({ row }) => select(row)}
        keysHint={t.keys}
        note={
          place.altitude === null
            ? t.bandsWait
            : t.bandsNote(altitudeText(place.altitude, locale), formatInteger(place.errorM))
        }
        empty={t.empty}
      />
    </div>
  );
};

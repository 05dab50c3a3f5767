import { useMemo, useRef, useState } from "react";
import type { OverlapResult } from "../../../answers/overlap/result.ts";
import type { Dataset } from "../../../domain/dataset.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import { SearchField } from "../../../ui/controls/search-field.tsx";
import { StatusLine } from "../../../ui/feedback/status-line.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { MOST_PLOTS } from "../model/places-key.ts";
import { possibleByOverlap } from "../model/possible-by-overlap.ts";
import { plotsTexts } from "../texts/plots-texts.ts";
import styles from "./plot-list.module.css";
import { PlotRow } from "./plot-row.tsx";

/** Rows of a search that are shown; more are no longer looked through. */
const MOST_FOUND = 30;

export interface PlotListProps {
  readonly register: Dataset<"plots">;
  readonly result: OverlapResult | null;
  readonly places: readonly number[];
  readonly writing: number | null;
  /** The link named more plots than a document holds. */
  readonly cut: boolean;
  readonly onPlaces: (places: readonly number[]) => void;
  readonly onWrite: (place: number) => void;
}

/** The plots of the document; typing a code shows those of the register that have it. */
export const PlotList = (props: PlotListProps) => {
  const { register, result, places, writing, cut, onPlaces, onWrite } = props;
  const t = useTexts(plotsTexts);
  const [search, setSearch] = useState("");
  const list = useRef<HTMLUListElement>(null);
  const wanted = search.trim().toLowerCase();
  const found = useMemo(() => {
    if (wanted === "") return null;
    const all: number[] = [];
    register.ids.forEach((id, place) => {
      if (id.toLowerCase().includes(wanted)) all.push(place);
    });
    return all;
  }, [register, wanted]);
  const shown = found?.slice(0, MOST_FOUND) ?? places;
  const possible = useMemo(() => possibleByOverlap(result), [result]);
  const missing = possible.filter((place) => !places.includes(place));
  const room = MOST_PLOTS - places.length;
  const full = room <= 0;
  const added = missing.slice(0, room);

  const choose = (place: number, chosen: boolean) => {
    if (!chosen) {
      onPlaces(places.filter((one) => one !== place));
      // The row goes with its focus: the list keeps it.
      if (found === null) list.current?.focus();
    } else if (!full) onPlaces([...places, place]);
  };
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>
        {t.title}
        <span className={parts.aside}>{t.chosen(formatInteger(places.length))}</span>
      </h3>
      <SearchField
        label={t.search}
        placeholder={t.placeholder}
        clearName={t.clear}
        value={search}
        onChange={setSearch}
      />
      <div role="status">
        {found === null ? null : (
          <p className={parts.hint}>
            {found.length === 0
              ? t.none
              : found.length > MOST_FOUND
                ? t.foundSome(formatInteger(MOST_FOUND), formatInteger(found.length))
                : t.found(formatInteger(found.length))}
          </p>
        )}
        {full ? (
          <StatusLine icon="info" look="bare" strong={t.full(formatInteger(MOST_PLOTS))} />
        ) : null}
      </div>
      {cut ? <p className={parts.hint}>{t.cut(formatInteger(MOST_PLOTS))}</p> : null}
      {shown.length === 0 ? null : (
        <ul ref={list} tabIndex={-1} className={styles.list} aria-label={t.list}>
          {shown.map((place) => (
            <PlotRow
              key={place}
              register={register}
              place={place}
              result={result}
              chosen={places.includes(place)}
              writing={place === writing}
              onChosen={(chosen) => choose(place, chosen)}
              onWrite={() => {
                if (!places.includes(place)) choose(place, true);
                onWrite(place);
              }}
            />
          ))}
        </ul>
      )}
      <div className={styles.links}>
        {added.length > 0 ? (
          <Button look="link" onClick={() => onPlaces([...places, ...added])}>
            {added.length < missing.length
              ? t.mostPossible(formatInteger(added.length), formatInteger(missing.length))
              : t.addPossible(formatInteger(added.length))}
          </Button>
        ) : null}
        {places.length > 1 ? (
          <Button look="link" onClick={() => onPlaces([])}>
            {t.clearAll}
          </Button>
        ) : null}
      </div>
    </section>
  );
};

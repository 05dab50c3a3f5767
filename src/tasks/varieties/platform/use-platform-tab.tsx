import { useCallback, useMemo, useRef, useState } from "react";
import { useLocale } from "../../../i18n/use-locale.ts";
import type { FeatureHit } from "../../../map/map-events.ts";
import type { FeatureRef } from "../../../map/map-layer.ts";
import type { UseTab } from "../model/tab-parts.ts";
import { readTab } from "../model/varieties-view.ts";
import { PlaceCard } from "./card/place-card.tsx";
import { PlatformActions } from "./export/platform-actions.tsx";
import { outsideWords } from "./model/outside-words.ts";
import { TOWN_OF_ORIGIN } from "./model/place-row.ts";
import { groupPatch, placePatch, readGroup, readPlace } from "./model/place-view.ts";
import { usePlaces } from "./model/use-places.ts";
import { rowId } from "./panel/place-list.tsx";
import { PlatformPanel } from "./panel/platform-panel.tsx";
import { PlatformSummary } from "./panel/platform-summary.tsx";
import { OutsideNote } from "./sheet/outside-note.tsx";
import { featureOfPlace, placeFeatures, pressedPlace } from "./sheet/place-feature.ts";
import { PlaceHint } from "./sheet/place-hint.tsx";
import { usePlaceFrame } from "./sheet/use-place-frame.ts";
import { usePlatformSheet } from "./sheet/use-platform-sheet.tsx";
import { PlaceTable } from "./table/place-table.tsx";

const isSame = (a: FeatureRef, b: FeatureRef | null): boolean =>
  a.layer === b?.layer && a.id === b.id;

/** What the platform has and does: trial sites, members, the work of 2020. */
export const usePlatformTab: UseTab = (context, _model, active) => {
  const { locale } = useLocale();
  const { view } = context;
  const { set } = view;
  const places = usePlaces(context);
  const { rows } = places;
  const sheet = usePlatformSheet(context, places, active);
  const features = useMemo(() => placeFeatures(places), [places]);
  const [pointed, setPointed] = useState<FeatureHit | null>(null);
  const [listHover, setListHover] = useState<string | null>(null);
  const [focusing, setFocusing] = useState(0);
  const linked = useRef(view.get("mapa") !== null && readTab(view) === "plataforma");
  const chosen = readPlace(view, rows);
  const { frame, show } = usePlaceFrame(active, places.settled, rows, chosen, linked.current);

  const select = useCallback(
    (key: string | null) => {
      set(placePatch(key));
      const row = rows.find((one) => one.key === key);
      if (row) show(row);
    },
    [set, rows, show],
  );

  const openFromList = (key: string): void => {
    setFocusing((count) => count + 1);
    select(key);
  };
  // The row of the list is there whatever the card was opened by.
  const close = (key: string): void => {
    setFocusing(0);
    select(null);
    document.getElementById(rowId(key))?.focus({ preventScroll: true });
  };

  if (!active) return null;
  const key = chosen?.key ?? null;
  const feature = featureOfPlace(features, key);
  const hovered = listHover === null ? pointed : featureOfPlace(features, listHover);
  const outside =
    chosen && outsideWords(chosen, rows.find((row) => row.key === TOWN_OF_ORIGIN) ?? null, locale);
  const sharing = feature?.rows.filter((row) => row !== chosen) ?? [];
  return {
    rows: sheet.rows,
    layers: sheet.layers,
    attributions: sheet.attributions,
    frame,
    selection: feature,
    hover: hovered,
    detail: null,
    onFeatureClick: (hit) => set(placePatch(pressedPlace(features, hit, key))),
    onFeatureHover: setPointed,
    hint: (
      <>
        {outside === null ? null : <OutsideNote words={outside} />}
        {pointed === null || isSame(pointed, feature) ? null : (
          // What is chosen is told in full already; a finger leaves its hint behind.
          <PlaceHint places={places} hit={pointed} />
        )}
      </>
    ),
    actions: <PlatformActions rows={rows} />,
    table: (
      <PlaceTable
        rows={rows}
        group={readGroup(view)}
        onGroup={(group) => set(groupPatch(group))}
        chosen={key}
        onSelect={select}
        onHover={setListHover}
      />
    ),
    panel: (
      <PlatformPanel
        places={places}
        chosen={key}
        card={
          chosen === null ? null : (
            <PlaceCard
              row={chosen}
              outside={outside}
              sharing={sharing}
              onSelect={openFromList}
              onShow={chosen.places.length > 0 ? () => show(chosen) : null}
              onClose={() => close(chosen.key)}
              focusing={focusing}
            />
          )
        }
        onSelect={openFromList}
        onHover={setListHover}
      />
    ),
    summary: <PlatformSummary rows={rows} chosen={chosen} onSelect={select} />,
  };
};

import { lazy, Suspense, useCallback, useMemo, useRef, useState } from "react";
import { UTM_17S } from "../../geo/crs/crs.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { mapTexts } from "../../layers/map-texts.ts";
import type { Camera, View } from "../../map/camera.ts";
import type { MapProblem } from "../../map/map-events.ts";
import type { FrameProps } from "../../tasks/frame.ts";
import type { Theme } from "../../ui/theme/tokens.ts";
import { OWN } from "../basemaps/own-basemaps.ts";
import { HOME } from "../first-paint/home.ts";
import type { Located } from "../locate/located.ts";
import { formatCamera, parseCamera } from "../state/address.ts";
import { addNotice, useSession } from "../state/session.ts";
import { appTexts } from "../texts.ts";
import { useApp } from "./app-context.ts";
import styles from "./sheet-frame.module.css";
import { StillMap } from "./still-map.tsx";
import type { BaseSheet } from "./use-base-sheet.tsx";
import { useMapStart } from "./use-map-start.ts";
import { useNewestFrame } from "./use-newest-frame.ts";

const MapView = lazy(() =>
  import("../../map/map-view.tsx").then((module) => ({ default: module.MapView })),
);

/** No first answer waits for it. */
const LocateOnMap = lazy(async () => ({
  default: (await import("../locate/locate-on-map.tsx")).LocateOnMap,
}));

const onError = (problem: MapProblem): void => {
  if (problem.kind !== "load-failed") return;
  if (problem.source?.startsWith(OWN))
    void import("../basemaps/tell-broken-tiles.ts").then(({ tellBrokenTiles }) =>
      tellBrokenTiles(problem),
    );
  else addNotice({ code: "basemap-failed", severity: "warning", source: { file: "" }, params: {} });
};

export interface MapPaneProps extends FrameProps {
  readonly theme: Theme;
  readonly base: BaseSheet;
  readonly margin: "outside" | "inside";
  readonly onView: (view: View) => void;
}

/** The map of a frame; camera in the address. */
export const MapPane = (props: MapPaneProps) => {
  const { view } = useApp();
  const t = useTexts(appTexts);
  const words = useTexts(mapTexts);
  const { onView, layers, frame } = props;
  const { set } = view;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the map opens once; later it is framed by requests.
  const start = useMemo(() => parseCamera(view.get("mapa")) ?? { bounds: props.home ?? HOME }, []);
  const [located, setLocated] = useState<Located | null>(null);
  const looked = useNewestFrame(frame, located?.frame);
  const phone = props.margin === "inside";
  const home = "bounds" in start && start.bounds === HOME && !props.home && !looked;
  const still =
    home && !props.selection && !props.tool && !props.surface && view.get("tarea") === null;
  const [begun, begin] = useMapStart(phone && still);
  const [drawn, setDrawn] = useState(false);
  const opened = useRef<string | null>(null);
  const veil = home && !drawn ? <StillMap /> : null;
  const settled = useRef<((view: View) => void) | null>(null);
  const shown = useMemo(() => (located ? [...layers, located.layer] : layers), [layers, located]);
  const late = useSession((s) => s.settled);
  const attributions = [...props.attributions, props.base.attribution];
  const onCameraChange = useCallback(
    ({ lon, lat, zoom }: Camera, seen: View) => {
      set({ mapa: formatCamera(lon, lat, zoom) });
      onView(seen);
      settled.current?.(seen);
    },
    [set, onView],
  );
  const waiting = (
    <div className={styles.waiting} data-margin={props.margin}>
      {veil}
      {begun ? null : (
        <button type="button" className={styles.begin} onClick={begin}>
          {t.touchMap}
        </button>
      )}
      <p className={styles.source}>{attributions.join("  |  ")}</p>
    </div>
  );
  if (!begun) return <div className={styles.map}>{waiting}</div>;
  return (
    <div className={styles.map}>
      <Suspense fallback={waiting}>
        <MapView
          theme={props.theme}
          words={words}
          base={props.base.parts}
          layers={shown}
          start={start}
          frame={looked}
          selection={props.selection}
          hover={props.hover}
          crs={UTM_17S}
          margin={props.margin}
          attributions={attributions}
          fallback={<p className={styles.blank}>{t.blankMap}</p>}
          surface={props.surface ?? null}
          tool={props.tool ?? null}
          detail={props.margin === "outside" ? props.detail : null}
          veil={veil}
          onView={({ lon, lat, zoom }) => {
            const place = formatCamera(lon, lat, zoom);
            opened.current ??= place;
            if (opened.current !== place) setDrawn(true);
          }}
          onIdle={() => setDrawn(true)}
          onError={onError}
          onCameraChange={onCameraChange}
          onFeatureClick={props.onFeatureClick}
          onFeatureHover={props.onFeatureHover}
        >
          {props.hint}
          {late ? (
            <Suspense fallback={null}>
              <LocateOnMap
                theme={props.theme}
                phone={props.margin === "inside"}
                settled={settled}
                onLocated={setLocated}
              />
            </Suspense>
          ) : null}
        </MapView>
      </Suspense>
    </div>
  );
};

import { type RefObject, useEffect, useMemo, useRef } from "react";
import { useLocale } from "../../i18n/use-locale.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { mapLayerOf } from "../../layers/map-layer-of.ts";
import { positionLayer } from "../../layers/standpoint/position-layer.tsx";
import type { FrameRequest, View } from "../../map/camera.ts";
import { metresPerPixel } from "../../map/frame/web-mercator.ts";
import { radius95 } from "../../position/declared-radius.ts";
import { locating } from "../../position/locating.ts";
import { useWhere } from "../../tasks/fieldwork/where/use-where.ts";
import { classNames } from "../../ui/class-names.ts";
import { IconButton } from "../../ui/controls/icon-button.tsx";
import type { Theme } from "../../ui/theme/tokens.ts";
import { useApp } from "../shell/app-context.ts";
import { useSession } from "../state/session.ts";
import { circleBounds } from "./circle-bounds.ts";
import styles from "./locate-on-map.module.css";
import { locateTexts } from "./locate-texts.ts";
import type { Located } from "./located.ts";
import { PositionBox } from "./position-box.tsx";

/** Closest zoom the first look at a position goes to; nearer where the limit is so near that it is seen too. */
const CLOSEST = 16;
const CLOSEST_TO_LIMIT = 18;
/** A limit nearer than this is in the first look at a position, metres. */
const NEAR_M = 400;
/** Pixels a person moves the map before the position is no longer followed. */
const MOVED_PX = 24;

/** Its panel says all that the box says, and larger. */
const FIELD_TASK = "campo";

const SETTINGS = { visible: true, opacity: 1, order: 900 } as const;

let requests = 0;

export interface LocateOnMapProps {
  readonly theme: Theme;
  /** Coordinates inside the map: a phone, whose sheet lies under the box. */
  readonly phone: boolean;
  /** Hears of every place the map has come to rest at. */
  readonly settled: RefObject<((view: View) => void) | null>;
  readonly onLocated: (located: Located | null) => void;
}

/** The button that finds the device on any map, and what it found. */
export const LocateOnMap = ({ theme, phone, settled, onLocated }: LocateOnMapProps) => {
  const { view } = useApp();
  const t = useTexts(locateTexts);
  const { locale } = useLocale();
  const documents = useSession((s) => s.documents);
  const where = useWhere(documents, view);
  const { wish, state, fix, jump } = where;
  const old = where.old || jump !== null;
  const style = useMemo(() => positionLayer.style(theme, locale), [theme, locale]);
  const layer = useMemo(
    () =>
      fix &&
      mapLayerOf(
        "posicion",
        positionLayer.data({ ...fix, accuracy: radius95(fix.accuracy), old }, locale),
        style,
        SETTINGS,
      ),
    [fix, old, style, locale],
  );
  const target = useRef<readonly [number, number] | null>(null);
  const near = useRef(false);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the areas are looked at for the first look alone.
  const frame = useMemo((): FrameRequest | null => {
    if (!wish.follow || fix === null) return null;
    target.current = [fix.longitude, fix.latitude];
    requests += 1;
    const request = `posicion ${requests}`;
    if (near.current) return { request, target: { lon: fix.longitude, lat: fix.latitude } };
    near.current = true;
    const limitM = where.areas[0]?.where?.distanceM ?? Number.POSITIVE_INFINITY;
    const sees = limitM < NEAR_M;
    const bounds = circleBounds(fix, Math.max(radius95(fix.accuracy), sees ? 1.4 * limitM : 0));
    return { request, target: { bounds, maxZoom: sees ? CLOSEST_TO_LIMIT : CLOSEST } };
  }, [wish.follow, fix]);
  useEffect(() => {
    if (wish.on) return;
    near.current = false;
    target.current = null;
  }, [wish.on]);
  useEffect(() => onLocated(layer && { layer, frame }), [layer, frame, onLocated]);
  useEffect(() => {
    settled.current = ({ lon, lat, zoom }) => {
      if (!locating.state().follow || target.current === null) return;
      const [x, y] = target.current;
      const metres = Math.hypot((lon - x) * Math.cos((lat * Math.PI) / 180), lat - y) * 111_000;
      if (metres > MOVED_PX * metresPerPixel(zoom, lat)) locating.set({ follow: false });
    };
    return () => {
      settled.current = null;
    };
  }, [settled]);
  const lost = wish.on && state.kind === "lost";
  const press = (): void => {
    if (wish.on && wish.follow && !lost) {
      locating.set({ on: false });
      return;
    }
    // A receiver that was refused is asked anew.
    if (lost) locating.set({ on: false });
    locating.set({ on: true, follow: true });
  };
  const field = view.get("tarea") === FIELD_TASK;
  const name = !wish.on ? t.start : lost ? t.again : wish.follow ? t.stop : t.centre;
  return (
    <div className={classNames(styles.place, wish.on && !field && styles.found)}>
      {wish.on ? <PositionBox where={where} told={field} /> : null}
      <div className={styles.button}>
        <IconButton
          look={phone || wish.follow ? "map-primary" : "map"}
          icon="locate"
          name={name}
          aria-pressed={wish.follow}
          onClick={press}
        />
      </div>
    </div>
  );
};

import { useCallback, useEffect, useState } from "react";
import { onFieldChange } from "../../store/field-store.ts";
import { useCopyStanding } from "../../tasks/fieldwork/copy-line/use-copy-standing.ts";
import { openShelf, useShelf } from "../basemaps/basemap-shelf.ts";
import { useOffline } from "../kept-app/offline-store.ts";
import { useSession } from "../state/session.ts";
import { type BatteryState, followBattery } from "./device/battery.ts";
import { hasWeekRule, readInstall } from "./device/install-state.ts";
import { followPermission } from "./device/location-permission.ts";
import { askPersistence, readPersistence, readRoom } from "./device/persistence.ts";
import { readTripData, tripArea } from "./device/read-trip-data.ts";
import { type TestingFix, useTestFix } from "./device/use-test-fix.ts";
import type { InstallState, LocationPermission, TripData, TripFacts } from "./model/trip-facts.ts";

export interface TripDevice {
  readonly facts: Omit<TripFacts, "damaged">;
  readonly testing: TestingFix;
  readonly askToKeep: () => void;
  /** Looks again at what says nothing of itself when it changes. */
  readonly look: () => void;
}

/** What this device has and allows, as it changes. */
export const useTripFacts = (): TripDevice => {
  const { view, link } = useOffline();
  const documents = useSession((s) => s.documents);
  const pending = useSession((s) => s.pending.length);
  const opening = useSession((s) => s.opening);
  const { kept: maps, listed } = useShelf();
  const copy = useCopyStanding();
  const testing = useTestFix();
  const [data, setData] = useState<TripData | null>(null);
  const [persistence, setPersistence] = useState<TripFacts["persistence"]>(null);
  const [room, setRoom] = useState<TripFacts["room"]>(null);
  const [permission, setPermission] = useState<LocationPermission | null>(null);
  const [battery, setBattery] = useState<BatteryState | null>(null);
  const [install, setInstall] = useState<InstallState>(readInstall);

  const look = useCallback((): void => {
    void link?.look();
    void readPersistence().then(setPersistence);
    void readRoom().then(setRoom);
    setInstall(readInstall());
  }, [link]);
  useEffect(() => {
    look();
    const seen = (): void => {
      if (document.visibilityState === "visible") look();
    };
    document.addEventListener("visibilitychange", seen);
    return () => document.removeEventListener("visibilitychange", seen);
  }, [look]);
  useEffect(() => void openShelf(), []);
  useEffect(() => followBattery(setBattery), []);
  useEffect(() => followPermission(setPermission), []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted again when a file comes in or leaves
  useEffect(() => {
    let here = true;
    const count = (): void =>
      void readTripData(documents).then(
        (found) => here && setData(found),
        () => undefined,
      );
    if (!opening) count();
    const stop = onFieldChange(count);
    return () => {
      here = false;
      stop();
    };
  }, [documents, pending, opening]);

  return {
    facts: {
      ...{ app: view, area: tripArea(documents), maps: listed ? maps : null, data },
      ...{ persistence, room, copy, permission, fix: testing.fix, install, battery },
      weekRule: hasWeekRule(navigator),
      staysAwake: "wakeLock" in navigator,
    },
    testing,
    askToKeep: () => void askPersistence().then(setPersistence),
    look,
  };
};

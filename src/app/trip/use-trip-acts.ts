import { useState } from "react";
import { formatBytes } from "../../i18n/format-measure.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { dropDamaged } from "../../offline/page/prove-release.ts";
import { install } from "../kept-app/install-offer.ts";
import { keepOffline } from "../kept-app/keep-offline.ts";
import { useOffline } from "../kept-app/offline-store.ts";
import { collectProject } from "../share/collect-project.ts";
import { saveProject } from "../share/save-project.ts";
import { shareTexts } from "../share/share-texts.ts";
import { openKept } from "../share/sharing.ts";
import { client } from "../state/boot.ts";
import { useSession } from "../state/session.ts";
import type { TripAct } from "./model/trip-line.ts";
import type { ProofResult } from "./proof/proof-result.ts";
import { pageFolder } from "./proof/prove-kept.ts";
import type { TripDevice } from "./use-trip-facts.ts";

export interface TripActs {
  readonly act: (act: TripAct) => void;
  readonly busy: TripAct | null;
  /** What was done, in words; empty for nothing. */
  readonly said: string;
  readonly maps: { readonly open: boolean; readonly close: () => void };
}

/**
 * What the buttons of the list do. `proof`: where it found files of Lindero damaged, they are fetched anew; then
 * `onFetched` hears that what it found is true no longer.
 */
export const useTripActs = (
  device: TripDevice,
  proof: ProofResult | null,
  onFetched: () => void,
  goTo: (task: string) => void,
): TripActs => {
  const t = useTexts(shareTexts);
  const [busy, setBusy] = useState<TripAct | null>(null);
  const [said, setSaid] = useState("");
  const [maps, setMaps] = useState(false);
  const { testing, askToKeep, look } = device;

  const fetchApp = async (): Promise<void> => {
    const { link, view } = useOffline.getState();
    const damaged = proof?.damaged ?? [];
    if (
      damaged.length > 0 &&
      (view.kind === "kept" || view.kind === "offered") &&
      view.status.current
    )
      await dropDamaged(caches, pageFolder(), view.status.current.id, damaged);
    await (link ? link.complete() : keepOffline(client));
    onFetched();
  };
  const copy = async (): Promise<void> => {
    const project = await collectProject(useSession.getState().documents);
    const { name, bytes } = await saveProject(project, t.projectName);
    setSaid(t.saved(name, formatBytes(bytes)));
  };
  const offerInstall = async (): Promise<void> => {
    const { offer } = install;
    // An offer can be asked once.
    install.offer = null;
    await offer?.prompt();
    look();
  };
  const during = (what: TripAct, work: () => Promise<void>): void => {
    setBusy(what);
    setSaid("");
    work()
      .catch(() => setSaid(t.failed))
      .finally(() => setBusy(null));
  };
  const acts: Readonly<Record<TripAct, () => void>> = {
    "fetch-app": () => during("fetch-app", fetchApp),
    "stop-app": () => void useOffline.getState().link?.stop(),
    "take-release": () => undefined,
    "open-maps": () => setMaps(true),
    "open-files": () => goTo("registro"),
    persist: askToKeep,
    copy: () => during("copy", copy),
    fix: testing.start,
    "stop-fix": testing.stop,
    install: () => during("install", offerInstall),
    kept: openKept,
  };
  return {
    act: (what) => acts[what](),
    busy,
    said,
    maps: {
      open: maps,
      close: () => {
        setMaps(false);
        look();
      },
    },
  };
};

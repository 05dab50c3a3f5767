import { create } from "zustand";
import type { ByteSource } from "../../domain/basemap/byte-source.ts";
import type { KeptBasemap } from "../../domain/basemap/kept-basemap.ts";
import { remember } from "../../i18n/remembered.ts";
import { sha256 } from "../../intake/sha256.ts";
import { dropArchive } from "../../map/own-basemap/show-archive.ts";
import {
  basemapSource,
  bytesHere,
  isWhole,
  listBasemaps,
  putBasemap,
  removeBasemap,
} from "../../store/basemap-store.ts";
import { firstDamaged, type KeepingEnd, keepBasemap } from "../../store/keep-basemap.ts";
import { drawBasemaps } from "./draw-basemaps.ts";
import { MARK } from "./own-basemaps.ts";

/** A basemap that is drawn while the page lives: the browser keeps none, or the person did not want it kept. */
export interface LooseBasemap {
  readonly basemap: KeptBasemap;
  readonly source: ByteSource;
}

/** What is being done with a basemap, and how far it is. */
export interface ShelfWork {
  readonly basemap: KeptBasemap;
  readonly doing: "keeping" | "verifying";
  readonly bytes: number;
}

export type ShelfSaid =
  | { readonly id: string; readonly name: string; readonly what: KeepingEnd["end"] }
  | {
      readonly id: string;
      readonly name: string;
      readonly what: "sound" | "not-listed" | "not-removed";
    }
  /** `bytes`: room that it gave back. */
  | {
      readonly id: string;
      readonly name: string;
      readonly what: "removed";
      readonly bytes: number;
    };

interface Shelf {
  /** What this device keeps was looked at. */
  readonly listed: boolean;
  readonly kept: readonly KeptBasemap[];
  readonly loose: readonly LooseBasemap[];
  readonly work: ShelfWork | null;
  /** How the last work ended. */
  readonly said: ShelfSaid | null;
}

export const useShelf = create<Shelf>(() => ({
  listed: false,
  kept: [],
  loose: [],
  work: null,
  said: null,
}));

let stop = new AbortController();
let opening: Promise<void> | null = null;

const publish = (): void => {
  const { kept, loose } = useShelf.getState();
  remember(MARK, kept.length > 0 ? "1" : "");
  drawBasemaps([
    ...kept.filter(isWhole).map((basemap) => ({ basemap, source: basemapSource(basemap) })),
    ...loose,
  ]);
};

const look = async (): Promise<void> => {
  try {
    useShelf.setState({ kept: await listBasemaps(), listed: true });
  } catch {
    useShelf.setState({ said: { id: "", name: "", what: "not-listed" }, listed: true });
  }
  publish();
};

/** Reads what this device keeps, once, and draws it. */
export const openShelf = (): Promise<void> => {
  opening ??= look();
  return opening;
};

export const cancelWork = (): void => stop.abort();

export const forgetSaid = (): void => useShelf.setState({ said: null });

const begin = (basemap: KeptBasemap, doing: ShelfWork["doing"], bytes: number): AbortSignal => {
  stop = new AbortController();
  useShelf.setState({ work: { basemap, doing, bytes }, said: null });
  return stop.signal;
};

const progressOf = (basemap: KeptBasemap, doing: ShelfWork["doing"]) => (bytes: number) =>
  useShelf.setState({ work: { basemap, doing, bytes } });

/** Keeps a basemap, from its beginning or on from what is here; it is drawn once it is whole. */
export const keep = async (basemap: KeptBasemap, source: ByteSource): Promise<void> => {
  const { id, name } = basemap;
  const signal = begin(basemap, "keeping", bytesHere(basemap));
  const progress = progressOf(basemap, "keeping");
  const { end } = await keepBasemap(basemap, source, { signal, mark: sha256, progress });
  useShelf.setState({ work: null, said: { id, name, what: end } });
  await look();
};

/** Reads all of a kept basemap back. What is damaged is said, and its later pieces have to be brought again. */
export const verify = async (basemap: KeptBasemap): Promise<void> => {
  const { id, name } = basemap;
  const signal = begin(basemap, "verifying", 0);
  const progress = progressOf(basemap, "verifying");
  const damaged = await firstDamaged(basemap, { signal, mark: sha256, progress });
  if (!signal.aborted) {
    const now = {
      verifiedAt: damaged === null ? Date.now() : null,
      marks: damaged === null ? basemap.marks : basemap.marks.slice(0, damaged),
    };
    await putBasemap({ ...basemap, ...now }).catch(() => undefined);
  }
  const what = signal.aborted ? "cancelled" : damaged === null ? "sound" : "damaged";
  useShelf.setState({ work: null, said: { id, name, what } });
  await look();
};

/** Draws a basemap until the page is closed. */
export const drawLoose = (one: LooseBasemap): void => {
  useShelf.setState(({ loose }) => ({ loose: [...loose, one], said: null }));
  publish();
};

/** Takes a basemap off the map and off this device, and says so. */
export const remove = async (basemap: KeptBasemap): Promise<void> => {
  const { id, name } = basemap;
  useShelf.setState(({ loose }) => ({
    loose: loose.filter(({ basemap }) => basemap.id !== id),
    said: null,
  }));
  if (useShelf.getState().kept.some((one) => one.id === id))
    await removeBasemap(id).then(
      () => useShelf.setState({ said: { id, name, what: "removed", bytes: bytesHere(basemap) } }),
      () => useShelf.setState({ said: { id, name, what: "not-removed" } }),
    );
  dropArchive(id);
  await look();
};

/** How it is looked at: its reading of colours, layers that are not drawn. */
export const change = async (
  basemap: KeptBasemap,
  how: Partial<Pick<KeptBasemap, "look" | "hidden">>,
): Promise<void> => {
  const { id } = basemap;
  const changed = { ...basemap, ...how };
  useShelf.setState(({ kept, loose }) => ({
    kept: kept.map((one) => (one.id === id ? changed : one)),
    loose: loose.map((one) => (one.basemap.id === id ? { ...one, basemap: changed } : one)),
  }));
  publish();
  if (useShelf.getState().kept.some((one) => one.id === id))
    await putBasemap(changed).catch(() => undefined);
};

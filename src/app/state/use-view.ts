import { useMemo, useSyncExternalStore } from "react";
import type { LayerSettings } from "../../layers/map-layer-of.ts";
import type { ViewState } from "../../tasks/view-state.ts";
import {
  type AddressValues,
  formatAddress,
  formatLayerSettings,
  parseAddress,
  parseLayerSettings,
  patchAddress,
} from "./address.ts";

const LAYER_PREFIX = "capa-";

let current: AddressValues | null = null;
const listeners = new Set<() => void>();

const values = (): AddressValues => {
  current ??= parseAddress(window.location.hash);
  return current;
};

/** What the address says of one key. */
export const addressValue = (key: string): string | undefined => values()[key];

/** The camera moves many times a minute and nobody on the page reads it back: it goes to the address unannounced. */
const isUnannounced = (key: string): boolean =>
  // The language the page opened in is written to the address, not read from it.
  key === "mapa" || (key === "idioma" && values()[key] === undefined);

/** The browser's history as this page steps through it. */
export const steps = {
  /** The entry shown is one that a step of this page led to, or from. */
  own: false,
  /** Keys of the address that its steps changed. */
  keys: new Set<string>(),
};

type Patch = Readonly<Record<string, string | null>>;

const write = (patch: Patch, state?: { readonly opened: string }): void => {
  const announce = !Object.keys(patch).every(isUnannounced);
  current = patchAddress(values(), patch);
  const { pathname, search } = window.location;
  const address = `${pathname}${search}${formatAddress(current)}`;
  if (state) window.history.pushState(state, "", address);
  else window.history.replaceState(window.history.state, "", address);
  if (announce) for (const listener of listeners) listener();
};

/** Changes keys of the address in place; null removes one. */
export const setAddress = (patch: Patch): void => write(patch);

const openedBy = (patch: Patch): string => Object.keys(patch).join();

/** As `setAddress`, one step further in the browser's history: its Back comes to where one was. */
export const openAddress = (patch: Patch): void => {
  const now = values();
  const keys = Object.keys(patch).filter((key) => (now[key] ?? null) !== patch[key]);
  if (keys.length === 0) return;
  if (window.history.state === null) window.history.replaceState({ opened: "" }, "");
  steps.own = true;
  for (const key of keys) steps.keys.add(key);
  write(patch, { opened: openedBy(patch) });
};

/** Undoes the step that these keys were opened with; where there was none, as `setAddress`. */
export const closeAddress = (patch: Patch): void => {
  if (window.history.state?.opened === openedBy(patch)) window.history.back();
  else write(patch);
};

const onHash = (): void => {
  current = parseAddress(window.location.hash);
  for (const listener of listeners) listener();
};

/** Hears of every change but the camera's. */
export const followAddress = (listener: () => void): (() => void) => {
  // One for all: whoever looks at the address sees it change at once with everybody.
  if (listeners.size === 0) window.addEventListener("hashchange", onHash);
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) window.removeEventListener("hashchange", onHash);
  };
};

export interface AppView extends ViewState {
  setLayerSettings(id: string, settings: LayerSettings): void;
}

/** The view in the address bar: read, changed in place, and followed when a link is pasted. */
export const useView = (): AppView => {
  const now = useSyncExternalStore(followAddress, values);
  return useMemo(
    () => ({
      get: (key) => now[key] ?? null,
      set: setAddress,
      open: openAddress,
      close: closeAddress,
      layerSettings: (id, defaults) => parseLayerSettings(now[LAYER_PREFIX + id], defaults),
      setLayerSettings: (id, settings) =>
        setAddress({ [LAYER_PREFIX + id]: formatLayerSettings(settings) }),
    }),
    [now],
  );
};

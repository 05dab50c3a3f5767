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

/** The camera moves many times a minute and nobody on the page reads it back: it goes to the address unannounced. */
const isUnannounced = (key: string): boolean =>
  // The language the page opened in is written to the address, not read from it.
  key === "mapa" || (key === "idioma" && values()[key] === undefined);

const replace = (next: AddressValues, announce: boolean): void => {
  current = next;
  const { pathname, search } = window.location;
  window.history.replaceState(
    window.history.state,
    "",
    `${pathname}${search}${formatAddress(next)}`,
  );
  if (announce) for (const listener of listeners) listener();
};

/** Changes keys of the address in place; null removes one. */
export const setAddress = (patch: Readonly<Record<string, string | null>>): void => {
  const announce = Object.keys(patch).some((key) => !isUnannounced(key));
  replace(patchAddress(values(), patch), announce);
};

/** Hears of every change but the camera's. */
export const followAddress = (listener: () => void): (() => void) => {
  const onHash = (): void => {
    current = parseAddress(window.location.hash);
    listener();
  };
  listeners.add(listener);
  window.addEventListener("hashchange", onHash);
  return () => {
    listeners.delete(listener);
    window.removeEventListener("hashchange", onHash);
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
      layerSettings: (id, defaults) => parseLayerSettings(now[LAYER_PREFIX + id], defaults),
      setLayerSettings: (id, settings) =>
        setAddress({ [LAYER_PREFIX + id]: formatLayerSettings(settings) }),
    }),
    [now],
  );
};

import type { LayerSettings } from "../layers/map-layer-of.ts";

/** Keys of the address with what they say from now on; null removes one. */
export type AddressPatch = Readonly<Record<string, string | null>>;

/** The part of the view a link restores. Values are short strings; a task owns the keys it names. */
export interface ViewState {
  get(key: string): string | null;
  /** null removes the key. Replaces the address, adds nothing to the history. */
  set(patch: AddressPatch): void;
  /** As `set`, and the browser's Back comes to where one was. For what a person opens and comes back from. */
  open(patch: AddressPatch): void;
  /** Undoes what the same keys were opened with, as Back does; elsewhere as `set`. */
  close(patch: AddressPatch): void;
  layerSettings(id: string, defaults: LayerSettings): LayerSettings;
}

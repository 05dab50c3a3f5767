import { createViewStore } from "./view-store.ts";

/** Zoom at which the page's map came to rest: for keys of a legend that are as large as what the map draws. */
export const zoomSeen = createViewStore<number>();

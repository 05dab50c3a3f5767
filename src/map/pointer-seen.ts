import { createViewStore } from "./view-store.ts";

/** Where the pointer is on the page's map, longitude and latitude. */
export const pointerSeen = createViewStore<readonly [number, number]>();

/** What stands behind its coordinates: a height, where a person brought heights. */
export const heightSeen = createViewStore<string>();

import { createViewStore } from "./view-store.ts";

/** Whether the page's map has been asked for: what only it shows need not be made before. */
export const mapBegun = createViewStore<true>();

import type { Format } from "../format.ts";

/** FlatGeobuf 3. Its reader is fetched when the first such file comes: the first screen has none. */
export const flatgeobufFormat: Format = {
  name: "flatgeobuf",
  endings: ["fgb"],
  // By its signature alone, which is looked at before.
  recognises: () => false,
  read: async ({ bytes }) => (await import("./read-flatgeobuf.ts")).readFlatgeobuf(bytes),
};

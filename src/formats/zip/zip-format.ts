import type { Format } from "../format.ts";

/** Archives of files, KMZ among them. The reader is fetched when the first such file comes. */
export const zipFormat: Format = {
  name: "zip",
  endings: ["zip", "kmz"],
  // By its signature, which is looked at before.
  recognises: () => false,
  read: async (file, inside) => (await import("./read-archive.ts")).readArchive(file, inside),
};

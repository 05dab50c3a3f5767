import { fileURLToPath } from "node:url";

/** Path of a file in `data/`, wherever the build is started from. */
export const inData = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

import type { VarietiesContext } from "../varieties-context.ts";
import { type Embedded, useEmbedded } from "./use-embedded.ts";

const HEIGHTS = "data/alturas.bin";

const readBytes = async (file: Blob) => new Uint8Array(await file.arrayBuffer());

/** The relief as it ships (`geo/heights` reads it). */
export const useHeights = (embedded: VarietiesContext["embedded"]): Embedded<Uint8Array> =>
  useEmbedded(embedded, HEIGHTS, readBytes);

import { basemapParts } from "../../../../layers/basemap/basemap-parts.ts";

const SHOWN = { visible: true, opacity: 1 };

/** The base sheet under every slide: all of it, in the colours of a projector. */
export const slideBase = () =>
  basemapParts({
    files: {
      relief: new URL("tiles/relieve.pmtiles", document.baseURI).href,
      base: new URL("tiles/base.pmtiles", document.baseURI).href,
    },
    theme: "projector",
    settings: { relief: SHOWN, water: SHOWN, places: SHOWN },
  });

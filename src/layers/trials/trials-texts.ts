import { defineTexts } from "../../i18n/texts.ts";

export const trialsTexts = defineTexts({
  "es-PE": {
    title: "Ensayos de variedades",
    kinds: {
      trial: "Ensayo de variedades",
      "innovation-centre": "Centro de innovación",
      "seed-lots": "Lotes semilleros, por región",
    },
    /** On the map a bare "San Ignacio" would read as the name of what lies under it. */
    label: {
      trial: (name: string) => `Ensayo ${name}`,
      "innovation-centre": (name: string) => name,
      "seed-lots": (name: string) => name,
    },
    under: {
      trial: "ubicación referencial",
      "innovation-centre": "ubicación referencial",
      "seed-lots": "lotes semilleros, en la región",
    },
    together: "ubicación referencial",
    circle: "Ubicación referencial: zona donde puede estar, no un punto",
    within: (distance: string) => `Ubicación referencial: a unos ${distance} a la redonda`,
  },
  en: {
    title: "Variety trials",
    kinds: {
      trial: "Variety trial",
      "innovation-centre": "Innovation centre",
      "seed-lots": "Seed lots, by region",
    },
    label: {
      trial: (name) => `${name} trial`,
      "innovation-centre": (name) => name,
      "seed-lots": (name) => name,
    },
    under: {
      trial: "approximate location",
      "innovation-centre": "approximate location",
      "seed-lots": "seed lots, in the region",
    },
    together: "approximate location",
    circle: "Approximate location: an area it may be in, not a point",
    within: (distance) => `Approximate location: within some ${distance} of here`,
  },
});

import { defineTexts } from "../../i18n/texts.ts";

export const trialsTexts = defineTexts({
  "es-PE": {
    title: "Ensayos de variedades",
    kinds: {
      trial: "Ensayo de variedades",
      "innovation-centre": "Centro de innovación",
      "seed-lots": "Lotes semilleros, por región",
    },
    under: {
      trial: "ensayo, ubicación referencial",
      "innovation-centre": "ubicación referencial",
      "seed-lots": "lotes semilleros, en la región",
    },
    together: "ubicación referencial",
    circle: "Ubicación referencial: está en alguna parte del círculo",
    within: (distance: string) => `Ubicación referencial: puede estar a ${distance} de aquí`,
  },
  en: {
    title: "Variety trials",
    kinds: {
      trial: "Variety trial",
      "innovation-centre": "Innovation centre",
      "seed-lots": "Seed lots, by region",
    },
    under: {
      trial: "trial, approximate location",
      "innovation-centre": "approximate location",
      "seed-lots": "seed lots, in the region",
    },
    together: "approximate location",
    circle: "Approximate location: it is somewhere in the circle",
    within: (distance) => `Approximate location: it may be ${distance} from here`,
  },
});

import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

/** What a place is called, of what kind it is, and how sure its place is. */
export const placeTexts = defineTexts({
  "es-PE": {
    kinds: {
      trial: "Ensayo de variedades",
      "innovation-centre": "Centro de innovación",
      "seed-lots": "Lotes semilleros",
      public: "Entidad pública",
      cooperative: "Organización de productores",
      ngo: "Organización de apoyo",
      company: "Empresa",
      plant: "Planta",
      activity: "Actividad",
    },
    groups: { sites: "Ensayos y semilla", members: "Miembros", activities: "Actividades" },
    all: "Todo",
    noTown: "Sin ciudad conocida",
    noPlace: "Sin lugar propio",
    around: (distance: string) => `a unos ${distance} a la redonda`,
    toConfirm: "por confirmar",
    noYear: "sin fecha a la vista",
    numbered: (number: number, title: string) => `${number}. ${title}`,
    places: (n: number, count: string) => `${count} ${plural(n, "lugar", "lugares")}`,
  },
  en: {
    kinds: {
      trial: "Variety trial",
      "innovation-centre": "Innovation centre",
      "seed-lots": "Seed lots",
      public: "Public body",
      cooperative: "Growers' organisation",
      ngo: "Support organisation",
      company: "Company",
      plant: "Plant",
      activity: "Activity",
    },
    groups: { sites: "Trials and seed", members: "Members", activities: "Activities" },
    all: "All",
    noTown: "No known town",
    noPlace: "No place of its own",
    around: (distance) => `within some ${distance}`,
    toConfirm: "to be confirmed",
    noYear: "no date in sight",
    numbered: (number, title) => `${number}. ${title}`,
    places: (n, count) => `${count} ${plural(n, "place", "places")}`,
  },
});

import { defineTexts } from "../../i18n/texts.ts";

export const platformTexts = defineTexts({
  "es-PE": {
    title: "Miembros de la plataforma",
    activities: "Actividades de 2020",
    kinds: {
      public: "Entidades públicas",
      cooperative: "Organizaciones de productores",
      ngo: "Organizaciones de apoyo",
      "research-centre": "Centro de investigación",
      plant: "Planta",
    },
    activity: "Lugar de una actividad, con su número en la lista",
    at: (place: string) => `${place}, ubicación referencial`,
  },
  en: {
    title: "Members of the platform",
    activities: "Activities of 2020",
    kinds: {
      public: "Public bodies",
      cooperative: "Growers' organisations",
      ngo: "Support organisations",
      "research-centre": "Research centre",
      plant: "Plant",
    },
    activity: "Place of an activity, with its number in the list",
    at: (place) => `${place}, approximate location`,
  },
});

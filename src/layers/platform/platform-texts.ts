import { defineTexts } from "../../i18n/texts.ts";

export const platformTexts = defineTexts({
  "es-PE": {
    title: "Miembros de la plataforma",
    activities: "Actividades de 2020",
    kinds: {
      public: "Entidades públicas",
      cooperative: "Organizaciones de productores",
      ngo: "Organizaciones de apoyo",
      company: "Empresas",
      plant: "Plantas",
    },
    doubtful: "Borde quebrado: ciudad por confirmar",
    toConfirm: (name: string) => `${name} (ciudad por confirmar)`,
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
      company: "Companies",
      plant: "Plants",
    },
    doubtful: "Broken edge: town to be confirmed",
    toConfirm: (name) => `${name} (town to be confirmed)`,
    activity: "Place of an activity, with its number in the list",
    at: (place) => `${place}, approximate location`,
  },
});

import { defineTexts } from "../../../../i18n/texts.ts";

export const sheetTexts = defineTexts({
  "es-PE": {
    sitesSource:
      "No se publican las coordenadas de los ensayos. Las regiones de semilla se ven al alejar el mapa. World Coffee Research, 2024",
    membersSource: (drawn: string, all: string) =>
      `${drawn} de ${all} en su ciudad, ubicación referencial. Plataforma del café, 2020; Rikolto, 2021`,
    activitiesSource: (drawn: string, all: string) =>
      `${drawn} de ${all} tiene un lugar; las otras están en la lista. Plataforma del café, 2020`,
    missing: "Este dato no llegó. Vuelva a cargar la página con conexión.",
    coming: "Llega enseguida",
    sitesFoot: "Ensayos: World Coffee Research, 2024; lugares referenciales",
    platformFoot: "Plataforma del café, 2020",
    directions: {
      N: "al norte",
      NE: "al noreste",
      E: "al este",
      SE: "al sureste",
      S: "al sur",
      SO: "al suroeste",
      O: "al oeste",
      NO: "al noroeste",
    },
    outside: (name: string) => `${name} queda fuera del mapa base`,
    outsideFrom: (distance: string, direction: string) =>
      `A unos ${distance} ${direction} de la ciudad de San Ignacio.`,
    outsideLacks:
      "Aquí no hay relieve, ríos ni centros poblados: el círculo es solo la zona donde puede estar.",
    outsideZone: (zone: string) =>
      `La cuadrícula sigue en la zona 17S; este lugar es de la zona ${zone}.`,
    partly: (name: string) => `La zona de ${name} pasa del mapa base`,
    partlyLacks: "Más allá no hay relieve, ríos ni centros poblados.",
  },
  en: {
    sitesSource:
      "The coordinates of the trials are not published. The regions of seed lots are seen farther out. World Coffee Research, 2024",
    membersSource: (drawn: string, all: string) =>
      `${drawn} of ${all} at their town, approximate location. Plataforma del café, 2020; Rikolto, 2021`,
    activitiesSource: (drawn: string, all: string) =>
      `${drawn} of ${all} has a place; the others are in the list. Plataforma del café, 2020`,
    missing: "These data did not come. Load the page again with a connection.",
    coming: "On its way",
    sitesFoot: "Trials: World Coffee Research, 2024; approximate places",
    platformFoot: "The coffee platform, 2020",
    directions: {
      N: "north",
      NE: "north-east",
      E: "east",
      SE: "south-east",
      S: "south",
      SO: "south-west",
      O: "west",
      NO: "north-west",
    },
    outside: (name: string) => `${name} lies outside the basemap`,
    outsideFrom: (distance: string, direction: string) =>
      `Some ${distance} ${direction} of the town of San Ignacio.`,
    outsideLacks:
      "There is no relief, river or village here: the circle is only the area it may be in.",
    outsideZone: (zone: string) => `The grid goes on in zone 17S; this place is in zone ${zone}.`,
    partly: (name: string) => `The area of ${name} reaches beyond the basemap`,
    partlyLacks: "Beyond it there is no relief, river or village.",
  },
});

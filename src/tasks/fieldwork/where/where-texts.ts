import { defineTexts } from "../../../i18n/texts.ts";
import type { NoFix } from "../../../position/receiver.ts";

interface NoFixText {
  readonly title: string;
  /** What to do next. */
  readonly next: string;
}

/** What is said of a position, on the map and in the panel alike. */
export const whereTexts = defineTexts({
  "es-PE": {
    inside: "adentro del límite",
    outside: "afuera del límite",
    undecided: "No se puede decir",
    undecidedBy: (distance: string) => `No se puede decir: el límite está a ${distance}`,
    onTheLine: "No se puede decir: está sobre el límite",
    far: "Muy lejos del límite",
    gps: (accuracy: string) => `GPS ±${accuracy}`,
    poorGps: (accuracy: string) => `GPS impreciso ±${accuracy}`,
    before: (age: string) => `Hace ${age}`,
    seconds: (n: string) => `${n} s`,
    minutes: (n: string) => `${n} min`,
    hours: (n: string) => `${n} h`,
    searching: "Buscando señal GPS…",
    searchingHint: "A cielo abierto tarda menos de un minuto.",
    noFix: {
      denied: {
        title: "Sin permiso para usar su posición",
        next: "Permita «Ubicación» para esta página en los ajustes del navegador y toque de nuevo.",
      },
      unavailable: {
        title: "El equipo no da su posición",
        next: "Encienda el GPS (Ubicación) en los ajustes del equipo y salga a cielo abierto.",
      },
      timeout: {
        title: "No llega señal GPS",
        next: "Salga a cielo abierto y espere: Lindero sigue buscando.",
      },
      insecure: {
        title: "Esta dirección no es segura (http)",
        next: "El navegador solo da la posición en páginas https o instaladas. Abra Lindero por https.",
      },
      none: {
        title: "Este navegador no da posiciones",
        next: "Use un teléfono con GPS y un navegador actual.",
      },
    } satisfies Record<NoFix, NoFixText> as Record<NoFix, NoFixText>,
  },
  en: {
    inside: "inside the limit",
    outside: "outside the limit",
    undecided: "Cannot be told",
    undecidedBy: (distance: string) => `Cannot be told: the limit is ${distance} away`,
    onTheLine: "Cannot be told: it is on the limit",
    far: "Very far from the limit",
    gps: (accuracy: string) => `GPS ±${accuracy}`,
    poorGps: (accuracy: string) => `Poor GPS ±${accuracy}`,
    before: (age: string) => `${age} ago`,
    seconds: (n: string) => `${n} s`,
    minutes: (n: string) => `${n} min`,
    hours: (n: string) => `${n} h`,
    searching: "Looking for a GPS signal…",
    searchingHint: "Under open sky it takes less than a minute.",
    noFix: {
      denied: {
        title: "Not allowed to use your position",
        next: "Allow “Location” for this page in the browser's settings and tap again.",
      },
      unavailable: {
        title: "The device gives no position",
        next: "Turn the GPS (Location) on in the device's settings and go under open sky.",
      },
      timeout: {
        title: "No GPS signal comes",
        next: "Go under open sky and wait: Lindero keeps looking.",
      },
      insecure: {
        title: "This address is not secure (http)",
        next: "Browsers give a position to https or installed pages only. Open Lindero by https.",
      },
      none: {
        title: "This browser gives no positions",
        next: "Use a phone with GPS and a current browser.",
      },
    },
  },
});

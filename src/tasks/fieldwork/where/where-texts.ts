import { defineTexts } from "../../../i18n/texts.ts";
import type { NoFix } from "../../../position/receiver.ts";

export interface NoFixText {
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
    jumped: (distance: string, span: string) => `La posición saltó ${distance} en ${span}`,
    jumpWait: (needed: string, agreed: string) =>
      `Uno de los dos lugares es falso. Espere a que coincidan ${needed} posiciones seguidas: van ${agreed}.`,
    jumpEnded: {
      moved: (distance: string, n: string) =>
        `La posición saltó ${distance}: ${n} seguidas confirman el lugar nuevo.`,
      dropped: (distance: string, _n: string) =>
        `La posición saltó ${distance} y volvió: ese salto no se contó.`,
    },
    allow: {
      android:
        "Ícono junto a la dirección › Permisos › Ubicación › Permitir (o Ajustes del teléfono › Ubicación), y «Volver a intentar».",
      iphone:
        "En Configuración › Privacidad y seguridad › Localización › Sitios web de Safari elija «Al usar la app». Vuelva y recargue la página.",
      other:
        "Toque el ícono junto a la dirección de esta página, permita «Ubicación» y luego «Volver a intentar».",
    },
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
    jumped: (distance: string, span: string) => `The position jumped ${distance} in ${span}`,
    jumpWait: (needed: string, agreed: string) =>
      `One of the two places is false. Wait until ${needed} positions in a row agree: ${agreed} so far.`,
    jumpEnded: {
      moved: (distance: string, n: string) =>
        `The position jumped ${distance}: ${n} in a row confirm the new place.`,
      dropped: (distance: string, _n: string) =>
        `The position jumped ${distance} and came back: that jump was not counted.`,
    },
    allow: {
      android:
        "Icon beside the address › Permissions › Location › Allow (or phone Settings › Location), then “Try again”.",
      iphone:
        "In Settings › Privacy & Security › Location Services › Safari Websites choose “While Using the App”. Come back and reload the page.",
      other: "Tap the icon beside this page's address, allow “Location”, then “Try again”.",
    },
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

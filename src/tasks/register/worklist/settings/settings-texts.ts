import type {
  CheckSettings,
  RegisterRule,
  SkippedRule,
} from "../../../../answers/register/register-check.ts";
import { plural } from "../../../../i18n/plural.ts";
import { defineTexts, type Texts } from "../../../../i18n/texts.ts";

interface SettingWords {
  readonly label: string;
  readonly unit: string;
  /** What it decides, and where the default comes from. */
  readonly why: string;
}

interface SettingsTexts {
  readonly open: string;
  readonly changed: (text: string, n: number) => string;
  readonly title: string;
  readonly lead: string;
  readonly settings: Readonly<Record<keyof CheckSettings, SettingWords>>;
  readonly byDefault: (figure: string) => string;
  readonly reset: string;
  readonly close: string;
  readonly skippedTitle: string;
  readonly rules: Readonly<Record<RegisterRule, string>>;
  readonly skipped: Readonly<Record<SkippedRule["why"], string>>;
}

/** What the settings of the checks say; each names the source of its default, or that it has none. */
export const settingsTexts: Texts<SettingsTexts> = defineTexts<SettingsTexts>({
  "es-PE": {
    open: "Ajustes de las revisiones",
    changed: (text, n) => `${text} ${plural(n, "cambiado", "cambiados")}`,
    title: "Ajustes de las revisiones",
    lead: "Se guardan con el proyecto, en este equipo y en su archivo .lindero. El padrón se revisa de nuevo al cambiarlos.",
    settings: {
      areaShare: {
        label: "Área declarada y medida",
        unit: "%",
        why: "Se avisa cuando difieren en más de esta parte de la mayor. No hay norma: un área medida a pasos o de memoria yerra con facilidad un quinto.",
      },
      altitude: {
        label: "Altitud y relieve",
        unit: "m",
        why: "Se avisa cuando la altitud escrita se aparta más del relieve. El relieve mismo tiene ± 30 m: menos del doble diría poco.",
      },
      organicDistance: {
        label: "Orgánica y la siguiente que no lo es",
        unit: "m",
        why: "Se avisa de toda vecina a esta distancia o menos. Es una convención: cada certificadora pide la suya; pregunte a la que los certifica.",
      },
      pointHa: {
        label: "Punto que necesita polígono",
        unit: "ha",
        why: "Un punto basta hasta 4 ha; más allá se pide el polígono. Reglamento (UE) 2023/1115, artículo 2, 28.",
      },
    },
    byDefault: (figure) => `Por defecto: ${figure}.`,
    reset: "Volver a los valores por defecto",
    close: "Cerrar",
    skippedTitle: "Reglas que no se pudieron aplicar",
    rules: {
      dni: "DNI",
      ubigeo: "UBIGEO",
      district: "Distrito",
      area: "Área declarada",
      coffee: "Área de café",
      point: "Punto o polígono",
      altitude: "Altitud",
      dates: "Fechas",
      varieties: "Variedades",
      shape: "Forma",
      hamlet: "Caserío",
      pairs: "Pares de parcelas",
      organic: "Vecinas de las orgánicas",
    },
    skipped: {
      "no-column": "el padrón no tiene la columna",
      "no-reference": "no se pudo leer su referencia",
    },
  },
  en: {
    open: "Settings of the checks",
    changed: (text, n) => `${text} ${plural(n, "changed", "changed")}`,
    title: "Settings of the checks",
    lead: "They are kept with the project, on this device and in its .lindero file. The register is checked again when they change.",
    settings: {
      areaShare: {
        label: "Declared and measured area",
        unit: "%",
        why: "Told when they differ by more than this share of the larger. There is no norm: an area paced out or remembered easily errs by a fifth.",
      },
      altitude: {
        label: "Altitude and relief",
        unit: "m",
        why: "Told when the altitude as written is farther from the relief. The relief itself has ± 30 m: less than twice that would say little.",
      },
      organicDistance: {
        label: "Organic plot and the next that is not",
        unit: "m",
        why: "Every neighbour this near or nearer is told. A convention: certifiers ask for different ones; ask yours.",
      },
      pointHa: {
        label: "Point that needs a polygon",
        unit: "ha",
        why: "A point is enough up to 4 ha; beyond that the polygon is asked for. Regulation (EU) 2023/1115, article 2 (28).",
      },
    },
    byDefault: (figure) => `Default: ${figure}.`,
    reset: "Back to the defaults",
    close: "Close",
    skippedTitle: "Rules that could not be asked",
    rules: {
      dni: "DNI",
      ubigeo: "UBIGEO",
      district: "District",
      area: "Declared area",
      coffee: "Coffee area",
      point: "Point or polygon",
      altitude: "Altitude",
      dates: "Dates",
      varieties: "Varieties",
      shape: "Shape",
      hamlet: "Hamlet",
      pairs: "Pairs of plots",
      organic: "Neighbours of organic plots",
    },
    skipped: {
      "no-column": "the register has no such column",
      "no-reference": "its reference could not be read",
    },
  },
});

import type { EudrReason, EudrReasonKind } from "../../../../answers/register/eudr/eudr-reason.ts";
import { formatNumber } from "../../../../i18n/format-number.ts";
import { plural } from "../../../../i18n/plural.ts";
import { defineTexts } from "../../../../i18n/texts.ts";

type Of<K extends EudrReasonKind> = Extract<EudrReason, { readonly kind: K }>;

/** Why a plot is not in the EU's file, and what to do. */
type ReasonWords = { readonly [K in EudrReasonKind]: (reason: Of<K>) => string };

export const eudrReasonTexts = defineTexts<ReasonWords>({
  "es-PE": {
    "no-place": () => "No tiene coordenadas. Complete su punto o su polígono.",
    hole: ({ holes }) =>
      `Tiene ${holes} ${plural(holes, "hueco", "huecos")} y la UE no los admite. Divídala en partes sin hueco.`,
    "self-crossing": () =>
      "Con seis decimales, el lindero se cruza o se toca a sí mismo. Corríjalo en Revisar o en Dibujar.",
    collapses: () =>
      "Con seis decimales le quedan menos de tres vértices distintos o ninguna área. Vuelva a medirla.",
    "few-decimals": ({ decimals }) =>
      `Sus coordenadas llegaron con ${decimals} ${plural(decimals, "decimal", "decimales")} y la UE pide seis. Pida el archivo original del GPS.`,
    "outside-peru": () => "Cae fuera del Perú. Revise sus coordenadas.",
    "large-point": ({ hectares }) =>
      `Es un punto de ${formatNumber(hectares, 4)} ha: por encima de 4 ha hace falta el polígono.`,
    "no-area": () => "Es un punto sin hectáreas declaradas: no se sabe si pasa de 4 ha.",
    "no-producer": () => "No dice quién produce (ProducerName).",
    "no-production-place": () => "No dice el lugar de producción (ProductionPlace).",
    "too-large": () => "Ella sola pasa de 25 MB, el máximo de un archivo. Simplifique su lindero.",
  },
  en: {
    "no-place": () => "It has no coordinates. Add its point or polygon.",
    hole: ({ holes }) =>
      `It has ${holes} ${plural(holes, "hole", "holes")} and the EU takes none. Split it into parts without a hole.`,
    "self-crossing": () =>
      "With six decimals its outline crosses or meets itself. Mend it under Review or Draw.",
    collapses: () =>
      "With six decimals it has fewer than three different corners or no area. Measure it again.",
    "few-decimals": ({ decimals }) =>
      `Its coordinates came with ${decimals} ${plural(decimals, "decimal", "decimals")} and the EU asks for six. Ask for the GPS's own file.`,
    "outside-peru": () => "It lies outside Peru. Check its coordinates.",
    "large-point": ({ hectares }) =>
      `It is a point of ${formatNumber(hectares, 4)} ha: above 4 ha a polygon is needed.`,
    "no-area": () =>
      "It is a point without declared hectares: nobody can tell whether it is above 4 ha.",
    "no-producer": () => "It does not say who produces (ProducerName).",
    "no-production-place": () => "It does not say the production place (ProductionPlace).",
    "too-large": () => "It alone is above 25 MB, the most of a file. Simplify its outline.",
  },
});

export const eudrReasonText = (reason: EudrReason, locale: keyof typeof eudrReasonTexts): string =>
  (eudrReasonTexts[locale][reason.kind] as (reason: EudrReason) => string)(reason);

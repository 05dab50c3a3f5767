import type { Story } from "../../../domain/story/story.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { platformTexts } from "./platform-texts.ts";
import { toldSlide } from "./told-slide.ts";

/** The platform's presentation: what stands round the sanctuary, what the borer does, which varieties fit, what comes next. */
export const platformStory = (locale: Locale): Story => {
  const t = platformTexts[locale];
  return {
    id: "lindero-plataforma",
    title: t.title,
    audience: "assembly",
    slides: [
      toldSlide({ id: "santuario", from: ["superposicion", "santuario"], ...t.sanctuary }),
      toldSlide({ id: "parcelas", from: ["superposicion", "parcelas"], ...t.plots }),
      toldSlide({ id: "superposicion", from: ["superposicion", "superposicion"], ...t.overlap }),
      toldSlide({ id: "broca", from: ["broca", "situacion"], ...t.borer }),
      toldSlide({ id: "variedades", from: ["variedades", "parcelas"], ...t.varieties }),
      toldSlide({ id: "sigue", from: null, ...t.next }),
    ],
    consent: null,
    changedAt: 0,
  };
};

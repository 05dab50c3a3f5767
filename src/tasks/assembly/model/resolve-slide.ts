import type { PublicMap } from "../../../domain/story/public-map.ts";
import type { Slide } from "../../../domain/story/story.ts";
import type { TwoLanguages } from "../../../domain/two-languages.ts";
import type { SlideContent, SlideMade } from "../../slide-source.ts";
import { fillTemplate, unknownTokens } from "./fill-template.ts";
import { type RecordWords, recordWordIn } from "./record-words.ts";
import type { ResolvedSlide, SlideFault } from "./resolved-slide.ts";

const NOTHING: TwoLanguages = { "es-PE": "", en: "" };

const NO_CONTENT: SlideContent = {
  name: NOTHING,
  message: NOTHING,
  text: null,
  values: {},
  figure: null,
  map: null,
  withheld: null,
  sources: [],
  sample: false,
  released: [],
};

/** What an author wrote, the same in both languages, or what the offer says. */
const words = (own: string | null, offered: TwoLanguages): TwoLanguages =>
  own === null ? offered : { "es-PE": own, en: own };

const drawn = new WeakMap<PublicMap, Map<string, PublicMap>>();

/** What is left of an offer's map; the same object while nothing of it changes, so that typing a word draws no map anew. */
const mapOf = ({ camera, hidden }: Slide, map: PublicMap | null): PublicMap | null => {
  if (map === null) return null;
  const known = drawn.get(map) ?? new Map<string, PublicMap>();
  drawn.set(map, known);
  const key = JSON.stringify([camera, hidden]);
  const made = known.get(key) ?? {
    ...map,
    camera: camera ?? map.camera,
    layers: map.layers.filter(({ kind }) => !hidden.includes(kind)),
  };
  known.set(key, made);
  return made;
};

const isBlank = (text: TwoLanguages): boolean =>
  text["es-PE"].trim() === "" || text.en.trim() === "";

const faultsOf = (
  slide: Slide,
  made: SlideMade | null,
  message: TwoLanguages,
  text: TwoLanguages | null,
  records: RecordWords,
): readonly SlideFault[] => {
  const faults: SlideFault[] = [];
  if (made !== null && made.content === null)
    faults.push({ kind: "not-made", reason: made.reason });
  // While figures are on their way, or have none, nothing can be said of what the author asks of them.
  const waiting = slide.origin !== null && made?.content == null;
  if (!waiting) {
    const values = made?.content?.values ?? {};
    const written = [message, text ?? NOTHING].flatMap((two) => [two["es-PE"], two.en]);
    const tokens = [...new Set(written.flatMap((one) => unknownTokens(one, values)))];
    if (tokens.length > 0) faults.push({ kind: "unknown-token", tokens });
    if (isBlank(message)) faults.push({ kind: "no-message" });
  }
  const own = [slide.name, slide.message, slide.text].filter((one) => one !== null).join("\n");
  const word = recordWordIn(own, records);
  if (word !== null) faults.push({ kind: "record-word", word });
  return faults;
};

/**
 * A slide as its audience will see it. `made` is what its task answered, null while it is asked and for words alone;
 * `records` are the words that must not be in it.
 */
export const resolveSlide = (
  slide: Slide,
  made: SlideMade | null,
  records: RecordWords,
): ResolvedSlide => {
  const content = made?.content ?? NO_CONTENT;
  const message = words(slide.message, content.message);
  const text = slide.text === null ? content.text : words(slide.text, NOTHING);
  const { values } = content;
  const filled = text && fillTemplate(text, values);
  return {
    slide,
    shown: {
      id: slide.id,
      name: words(slide.name, content.name),
      message: fillTemplate(message, values),
      text: filled !== null && isBlank(filled) ? null : filled,
      notes: slide.notes,
      figure: content.figure,
      map: mapOf(slide, content.map),
      withheld: content.withheld,
      sources: content.sources,
      sample: content.sample,
    },
    content: made?.content ?? null,
    layers: [...new Set(content.map?.layers.map(({ kind }) => kind))],
    faults: faultsOf(slide, made, message, text, records),
    waiting: slide.origin !== null && made === null,
  };
};

import { formatInteger } from "../../../i18n/format-number.ts";
import { joinNames } from "../../../i18n/join-names.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { plural } from "../../../i18n/plural.ts";
import { defineTexts } from "../../../i18n/texts.ts";
import { COPY_KINDS, type CopyCounts, type CopyKind } from "../../../store/last-copy/copy-marks.ts";

type Nouns = Readonly<Record<CopyKind, readonly [one: string, other: string]>>;

const nouns = defineTexts<Nouns>({
  "es-PE": {
    walk: ["lindero sin cerrar", "linderos sin cerrar"],
    field: ["registro de campo", "registros de campo"],
    changes: ["cambio del padrón", "cambios del padrón"],
    annexes: ["anexo", "anexos"],
    stories: ["presentación", "presentaciones"],
    files: ["archivo", "archivos"],
    imports: ["archivo por revisar", "archivos por revisar"],
    templates: ["plantilla", "plantillas"],
  },
  en: {
    walk: ["walk not closed", "walks not closed"],
    field: ["field record", "field records"],
    changes: ["change of the register", "changes of the register"],
    annexes: ["annex", "annexes"],
    stories: ["story", "stories"],
    files: ["file", "files"],
    imports: ["file to review", "files to review"],
    templates: ["template", "templates"],
  },
});

/** "1 lindero sin cerrar, 4 registros de campo y 2 archivos": the same words wherever a project's things are counted. */
export const thingWords = (counts: Partial<CopyCounts>, locale: Locale): string =>
  joinNames(
    COPY_KINDS.flatMap((kind) => {
      const count = counts[kind] ?? 0;
      const [one, other] = nouns[locale][kind];
      return count === 0 ? [] : [`${formatInteger(count)} ${plural(count, one, other)}`];
    }),
    locale,
  );

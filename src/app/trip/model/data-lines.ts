import { FIELD_KINDS } from "../../../domain/field/field-record.ts";
import { formatBytes } from "../../../i18n/format-measure.ts";
import { joinNames } from "../../../i18n/join-names.ts";
import type { Locale } from "../../../i18n/locale.ts";
import { tripTexts } from "../trip-texts.ts";
import type { TripData, TripFacts } from "./trip-facts.ts";
import type { TripLine } from "./trip-line.ts";

const FILE_KINDS = ["registers", "readings", "areas", "trials"] as const;

const filesLine = (data: TripData, locale: Locale): TripLine => {
  const t = tripTexts[locale].data;
  const line = { id: "files", group: "data", title: t.files } as const;
  const has = FILE_KINDS.filter((kind) => data[kind] > 0).map((kind) => t.kinds[kind](data[kind]));
  const size = formatBytes(data.fileBytes);
  if (data.registers === 0)
    return {
      ...{ ...line, sign: "advised", next: t.openNext, act: "open-files" },
      says: has.length === 0 ? t.onlySample : t.noRegister(joinNames(has, locale)),
      ...(has.length > 0 && { size }),
    };
  return { ...line, sign: "ready", says: t.has(joinNames(has, locale), data.plots), size };
};

/** What the project has on this device: files, those under review, what was recorded. */
export const dataLines = ({ data }: TripFacts, locale: Locale): readonly TripLine[] => {
  const t = tripTexts[locale].data;
  const line = { id: "files", group: "data", title: t.files } as const;
  if (data === null) return [{ ...line, sign: "looking", says: t.looking }];
  if (data.unread)
    return [{ ...line, sign: "missing", says: t.unread, next: t.unreadNext, act: "kept" }];
  const recorded = FIELD_KINDS.filter((kind) => data.field[kind] > 0).map((kind) =>
    t.records[kind](data.field[kind]),
  );
  if (data.walking) recorded.push(t.walking);
  const field: TripLine = {
    ...{ id: "field", group: "data", title: t.field },
    sign: recorded.length === 0 ? "optional" : "ready",
    says: recorded.length === 0 ? t.nothingRecorded : joinNames(recorded, locale),
    ...(data.photoBytes > 0 && { size: formatBytes(data.photoBytes) }),
  };
  const review: readonly TripLine[] =
    data.imports === 0
      ? []
      : [
          {
            ...{ id: "imports", group: "data", title: t.imports, sign: "advised" },
            ...{ says: t.importsSay(data.imports), next: t.importsNext, act: "open-files" },
          },
        ];
  return [filesLine(data, locale), ...review, field];
};

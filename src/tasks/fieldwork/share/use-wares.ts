import { useEffect, useState } from "react";
import type { FieldContents } from "../../../domain/field/field-contents.ts";
import { withOpenWalk } from "../../../domain/field/with-open-walk.ts";
import { limaClock } from "../../../domain/lima-clock.ts";
import { writeCsv } from "../../../formats/csv/write-csv.ts";
import { OUT_FORMAT, type OutFormatName } from "../../../formats/out/out-formats.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useLocale } from "../../../i18n/use-locale.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { onFieldChange, readFieldContents } from "../../../store/field-store.ts";
import { readWalkLines } from "../../../store/walk-journal.ts";
import type { ProjectToTake } from "../../project-to-take.ts";
import { countedOf, sheetRows } from "../count/counted-records.ts";
import { MOST_SHARED } from "./model/carrier-of.ts";
import { fieldPhotos } from "./model/field-photos.ts";
import { fieldTable } from "./model/field-table.ts";
import type { Ware } from "./model/ware.ts";
import { takeTexts } from "./take-texts.ts";

/** What was recorded in the field as it is now, the walk under way among it; null until it is read, or where it cannot be. */
export const useFieldContents = (): FieldContents | null => {
  const [contents, setContents] = useState<FieldContents | null>(null);
  useEffect(() => {
    let wanted = true;
    const read = (): void =>
      void Promise.all([readFieldContents(), readWalkLines()]).then(
        ([all, lines]) => wanted && setContents(withOpenWalk(all, lines)),
        () => undefined,
      );
    read();
    const stop = onFieldChange(read);
    return () => {
      wanted = false;
      stop();
    };
  }, []);
  return contents;
};

/** The open project, collected when it is first looked at and again when something was recorded. */
export const useProject = (
  collect: () => Promise<ProjectToTake>,
  contents: FieldContents | null,
): ProjectToTake | null => {
  const [project, setProject] = useState<ProjectToTake | null>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the door is new each time, what is behind it changes with the contents.
  useEffect(() => {
    let wanted = true;
    if (contents !== null) void collect().then((all) => wanted && setProject(all));
    return () => {
      wanted = false;
    };
  }, [contents]);
  return project;
};

/** Everything that can be taken along, what there is nothing of left out. */
export const useWares = (
  contents: FieldContents | null,
  project: ProjectToTake | null,
): readonly Ware[] => {
  const t = useTexts(takeTexts);
  const { locale } = useLocale();
  if (contents === null) return [];
  const clock = (): string => limaClock(new Date()).replace(":", "");
  const { records, pictures } = contents;
  const { unplaced, records: all } = fieldTable(records, "");
  const table = (id: OutFormatName, name: string, hint: string): Ware => ({
    ...{ id, name, hint },
    make: async () => {
      const { ending, type, load } = OUT_FORMAT[id];
      const file = `${t.fileName(clock())}.${ending}`;
      const { bytes } = await (await load())(fieldTable(records, file).records, new Date());
      return [new File([bytes], file, { type })];
    },
  });
  const noPlace = unplaced === 0 ? "" : ` ${t.unplaced(unplaced)}`;
  const tables =
    all.cells.length === 0
      ? []
      : [
          ...(unplaced < all.cells.length
            ? [
                table("gpx", t.gpx, `${t.gpxHint}${noPlace}`),
                table("geojson", t.geojson, `${t.geojsonHint}${noPlace}`),
              ]
            : []),
          table("csv-excel", t.csv, t.csvHint),
        ];
  const sheet = sheetRows(countedOf(records).counted);
  const readings: Ware = {
    ...{ id: "readings", name: t.readings, hint: t.readingsHint },
    make: async () => [
      new File([writeCsv(sheet)], `${t.readingsName(clock())}.csv`, { type: "text/csv" }),
    ],
  };
  const blobs = new Map(pictures.map(({ id, picture }) => [id, picture]));
  const photos = fieldPhotos(records).filter(({ id }) => blobs.has(id));
  const bundles = Array.from({ length: Math.ceil(photos.length / MOST_SHARED) }, (_, i): Ware => {
    const from = i * MOST_SHARED;
    const own = photos.slice(from, from + MOST_SHARED);
    const [first, end, total] = [from + 1, from + own.length, photos.length].map(formatInteger);
    return {
      ...{ id: `photos ${from}`, name: t.photos(first!, end!, total!), hint: t.photosHint },
      make: async () =>
        own.map(({ id, name }) => new File([blobs.get(id)!], name, { type: "image/jpeg" })),
    };
  });
  return [
    ...(project === null
      ? []
      : [
          {
            ...{ id: "project", name: t.whole, hint: t.wholeHint(project.leaves[locale]) },
            make: async () => [await project.pack(locale)],
            taken: project.taken,
          },
        ]),
    ...tables,
    ...(sheet.length > 1 ? [readings] : []),
    ...bundles,
  ];
};

import { limaClock } from "../../../domain/lima-clock.ts";
import { OUT_FORMAT, type OutFormatName } from "../../../formats/out/out-formats.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { useTexts } from "../../../i18n/use-texts.ts";
import { Button } from "../../../ui/controls/button.tsx";
import parts from "../../../ui/layout/panel-parts.module.css";
import { saveFile } from "../../../ui/save-file.ts";
import { type FoundRecord, findingRecords, hasPlace } from "./finding-records.ts";
import { findingTexts } from "./finding-texts.ts";
import styles from "./photos-part.module.css";

const FORMATS: readonly { readonly format: OutFormatName; readonly label: string }[] = [
  { format: "geojson", label: "GeoJSON" },
  { format: "gpx", label: "GPX" },
  { format: "csv-excel", label: "CSV" },
];

/** Findings as files for other programs. */
export const ExportPart = ({ found }: { readonly found: readonly FoundRecord[] }) => {
  const t = useTexts(findingTexts);
  const unplaced = found.filter(({ finding }) => !hasPlace(finding)).length;
  const save = async (format: OutFormatName): Promise<void> => {
    const { ending, type, load } = OUT_FORMAT[format];
    const now = new Date();
    const name = t.fileName(limaClock(now).replace(":", ""), ending);
    const written = await (await load())(findingRecords(found, name), now);
    saveFile(name, written.bytes, type);
  };
  return (
    <section className={parts.section}>
      <h3 className={parts.heading}>{t.export}</h3>
      <div className={styles.three}>
        {FORMATS.map(({ format, label }) => (
          <Button key={format} onClick={() => void save(format)}>
            {label}
          </Button>
        ))}
      </div>
      {unplaced === 0 ? null : (
        <p className={parts.hint}>{t.unplaced(unplaced, formatInteger(unplaced))}</p>
      )}
      <p className={parts.hint}>{t.exportHint}</p>
    </section>
  );
};

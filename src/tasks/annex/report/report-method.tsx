import { changesIn } from "../../../domain/register/change-count.ts";
import { VERSION } from "../../../domain/version.ts";
import { crsName } from "../../../geo/crs/crs-name.ts";
import { changesMade } from "../../../i18n/changes-made.ts";
import { formatHectares, formatMetres } from "../../../i18n/format-measure.ts";
import { formatInteger } from "../../../i18n/format-number.ts";
import { systemSaidWords } from "../../../i18n/system-said.ts";
import styles from "./report.module.css";
import type { ReportParts } from "./report-parts.ts";
import { reportTexts } from "./report-texts.ts";

/** How the figures were made, from what, and how to find the same files again. */
export const ReportMethod = ({ question: { register, area, result }, locale }: ReportParts) => {
  const t = reportTexts[locale];
  const { source, date, licence, name } = area.provenance;
  const named = source === "" ? name : source;
  const limit = [date === null ? named : t.dated(named, date), licence]
    .filter((word) => word !== null)
    .join("; ");
  const { provenance } = register;
  const said = provenance.sample ? null : systemSaidWords(provenance.systemSaid, locale);
  return (
    <section className={styles.method}>
      <h2 className={styles.title}>{t.method}</h2>
      <p>
        {[
          t.methodText(crsName(result.plane), formatMetres(result.tolerance, 0)),
          t.limit(limit, formatInteger(result.area.corners), formatHectares(result.area.areaM2, 2)),
          t.register(
            [
              provenance.name,
              ...(provenance.changes ? [changesMade(changesIn(provenance.changes), locale)] : []),
              ...(said ? [`${crsName(register.crs)} ${said}`] : []),
            ].join(", "),
            formatInteger(provenance.read),
            formatInteger(provenance.accepted),
          ),
          `Lindero ${VERSION}.`,
        ].join(" ")}
      </p>
      <dl className={styles.hashes}>
        <div>
          <dt>{t.registerSha}</dt>
          <dd>{provenance.sha256}</dd>
        </div>
        <div>
          <dt>{t.limitSha}</dt>
          <dd>{area.provenance.sha256}</dd>
        </div>
      </dl>
    </section>
  );
};

import type { Dataset } from "../../domain/dataset.ts";
import { selectFeatures } from "../../geo/flat/select-features.ts";
import type { IntakeReport } from "../../intake/intake-report.ts";
import { useSession } from "../state/session.ts";

/**
 * The register as it is read now in place of the one that is shown: under its id and name, in its place in the list, with
 * what is known of its source. One that lost its last record stays as a register of none.
 */
export const showChanged = (id: string, { dataset }: IntakeReport): void =>
  useSession.setState(({ documents }) => {
    const registers = documents.registers.map((shown): Dataset<"plots"> => {
      if (shown.id !== id) return shown;
      const now = dataset ?? withoutRecords(shown);
      const { source, date, licence, sample } = shown.provenance;
      const provenance = { ...now.provenance, source, date, licence, sample };
      return { ...now, id, kind: "plots", name: shown.name, provenance };
    });
    return { documents: { ...documents, registers } };
  });

const withoutRecords = (register: Dataset<"plots">): Dataset<"plots"> => ({
  ...register,
  geometry: selectFeatures(register.geometry, []),
  ids: [],
  rows: new Uint32Array(),
  properties: [],
  issues: [],
  provenance: { ...register.provenance, accepted: 0 },
});

import type { Dataset } from "../../domain/dataset.ts";
import { selectFeatures } from "../../geo/flat/select-features.ts";
import type { IntakeReport } from "../../intake/intake-report.ts";
import { followRows } from "../../store/follow-rows.ts";
import { addNotice, useSession } from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";

/**
 * The register as it is read now in place of the one that is shown: under its id and name, in its place in the list, with
 * what is known of its source. One that lost its last record stays as a register of none.
 */
export const showChanged = async (id: string, { dataset }: IntakeReport): Promise<void> => {
  const before = useSession.getState().documents.registers.find((one) => one.id === id)?.rows;
  const after = dataset?.rows ?? new Uint32Array();
  if (before && !sameRows(before, after)) {
    await followRows(id, before, after, addNotice);
    // A plot in the address is a place in the list, which is another's now.
    setAddress({ parcela: null, an: null, anv: null });
  }
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
};

const sameRows = (a: Uint32Array, b: Uint32Array): boolean =>
  a.length === b.length && a.every((row, i) => row === b[i]);

const withoutRecords = (register: Dataset<"plots">): Dataset<"plots"> => ({
  ...register,
  geometry: selectFeatures(register.geometry, []),
  ids: [],
  rows: new Uint32Array(),
  properties: [],
  issues: [],
  provenance: { ...register.provenance, accepted: 0 },
});

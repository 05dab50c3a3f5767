import { beforeEach, expect, test } from "vitest";
import { polygons } from "../../../tests/fixtures/plane-shapes.ts";
import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import { NO_DOCUMENTS } from "../../domain/documents.ts";
import { WGS84 } from "../../geo/crs/crs.ts";
import {
  activateCatalogue,
  addDocument,
  addNotice,
  removeDocument,
  useSession,
} from "./session.ts";

const dataset = (id: string, kind: DatasetKind, name: string): Dataset => ({
  id,
  kind,
  name,
  crs: WGS84,
  geometry: polygons(null),
  ids: ["1"],
  rows: Uint32Array.of(1),
  properties: [{}],
  fields: {},
  provenance: {
    name: `${id}.geojson`,
    source: "",
    date: null,
    licence: null,
    sha256: "",
    size: 0,
    read: 1,
    accepted: 1,
    sample: false,
  },
  issues: [],
});

const documents = () => useSession.getState().documents;

beforeEach(() =>
  useSession.setState({
    documents: NO_DOCUMENTS,
    notices: [],
  }),
);

test("a register becomes the active one, and another when it is taken away", () => {
  addDocument(dataset("a", "plots", "A"));
  addDocument(dataset("b", "plots", "B"));
  expect(documents().activeRegister).toBe("b");
  removeDocument("b");
  expect(documents().activeRegister).toBe("a");
  removeDocument("a");
  expect(documents()).toEqual(NO_DOCUMENTS);
});

test("readings stand beside the register and are active by themselves", () => {
  addDocument(dataset("a", "plots", "A"));
  addDocument(dataset("r", "readings", "R"));
  addDocument(dataset("s", "readings", "S"), false);
  expect(documents().activeRegister).toBe("a");
  expect(documents().activeReadings).toBe("r");
  removeDocument("r");
  expect(documents().activeReadings).toBe("s");
  removeDocument("s");
  expect(documents()).toMatchObject({ readings: [], activeReadings: null, activeRegister: "a" });
});

test("a trial becomes the active one; without its own catalogue a person is back at the one that ships", () => {
  addDocument(dataset("t", "trials", "T"));
  addDocument(dataset("u", "trials", "U"));
  expect(documents().activeTrial).toBe("u");
  removeDocument("u");
  expect(documents().activeTrial).toBe("t");
  addDocument(dataset("c", "catalogue", "C"));
  expect(documents().activeCatalogue).toBe("c");
  addDocument(dataset("d", "catalogue", "D"));
  activateCatalogue("c");
  removeDocument("c");
  expect(documents()).toMatchObject({ activeTrial: "t", activeCatalogue: null });
  expect(documents().catalogues.map(({ id }) => id)).toEqual(["d"]);
});

test("two areas of one name are told apart by their file, and a newer reading replaces the older", () => {
  addDocument(dataset("x", "areas", "Santuario"));
  addDocument(dataset("y", "areas", "Santuario"));
  addDocument(dataset("x", "areas", "Otro"));
  expect(documents().areas.map(({ name }) => name)).toEqual(["Santuario (y.geojson)", "Otro"]);
});

test("the same notice is said once", () => {
  const notice = {
    code: "worker-died",
    severity: "warning",
    source: { file: "" },
    params: {},
  } as const;
  addNotice(notice);
  addNotice({ ...notice });
  expect(useSession.getState().notices).toHaveLength(1);
});

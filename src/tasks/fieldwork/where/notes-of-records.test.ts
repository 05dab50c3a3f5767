import { expect, test } from "vitest";
import { newFinding } from "../../../domain/field/field-finding.ts";
import { notesOfRecords } from "./notes-of-records.ts";

const place = (lon: number, lat: number) => ({ lon, lat, accuracyM: 4, altitudeM: null, at: 1 });
const finding = (id: string, body: object) => ({
  ...({ id, kind: "finding", changed: 1 } as const),
  body: { ...newFinding(new Date(0)), ...body },
});

test("findings stand where they were noted, an outline with its corners, one without a place nowhere", () => {
  const corners = [place(-79.1, -5.1), place(-79.2, -5.1), place(-79.2, -5.2)];
  const notes = notesOfRecords(
    [
      finding("a", { title: " Trocha ", place: place(-79, -5) }),
      finding("b", { corners }),
      finding("c", { title: "sin lugar" }),
      finding("d", { corners: corners.slice(1) }),
    ],
    "sin nombre",
  );
  expect(notes).toEqual([
    { kind: "finding", name: "Trocha", at: [-79, -5], ring: null },
    {
      kind: "finding",
      name: "sin nombre",
      at: null,
      ring: [
        [-79.1, -5.1],
        [-79.2, -5.1],
        [-79.2, -5.2],
      ],
    },
  ]);
});

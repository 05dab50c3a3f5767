import { expect, test } from "vitest";
import type { Dataset } from "../../../domain/dataset.ts";
import { recordWordIn, recordWords } from "./record-words.ts";

const register = {
  fields: {
    codigo_parcela: "Código",
    apellidos_nombres: "Productor",
    dni: "DNI",
    caserio: "Caserío",
  },
  properties: [
    { Código: "EJ-0206", Productor: "Huamán Ñiquén, Rosa", DNI: "45678912", Caserío: "San José" },
    { Código: "12", Productor: "Rosa", DNI: "", Caserío: "El Carmen" },
  ],
} as unknown as Dataset<"plots">;

const words = recordWords([register]);

test.each([
  ["La parcela EJ-0206 queda dentro", "EJ-0206"],
  ["la parcela ej 0206", "EJ-0206"],
  ["Habló HUAMAN NIQUEN ROSA, de la cooperativa", "Huamán Ñiquén, Rosa"],
  ["DNI 45678912.", "45678912"],
])("found: %s", (text, found) => {
  expect(recordWordIn(text, words)).toBe(found);
});

test.each([
  "Quedan 12 parcelas en San José",
  "Rosa presentará el resultado",
  "La parcela EJ-02061 no es de aquí",
  "",
])("not found: %s", (text) => {
  expect(recordWordIn(text, words)).toBeNull();
});

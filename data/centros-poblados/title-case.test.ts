import { expect, test } from "vitest";
import { restoreAccents } from "./accents.ts";
import { titleCase } from "./title-case.ts";

test.each([
  ["SAN JOSE DE LOURDES", "San José de Lourdes"],
  ["LA COIPA", "La Coipa"],
  ["FLOR DE LA SELVA", "Flor de la Selva"],
  ["UNION LAS MINAS", "Unión Las Minas"],
  ["NUEVO VENCEREMOS (LA UNION)", "Nuevo Venceremos (La Unión)"],
  ["EX-COOPERATIVA", "Ex-Cooperativa"],
  ["PUERTO LAS MERCEDES EL QUEBRADON", "Puerto Las Mercedes El Quebradón"],
  ["JUAN PABLO II", "Juan Pablo II"],
  ["INGANO GRANDE ( INGANO )", "Ingano Grande (Ingano)"],
  ["CAÑARIACO", "Cañariaco"],
])("%s -> %s", (name, spelt) => {
  expect(restoreAccents(titleCase(name))).toBe(spelt);
});

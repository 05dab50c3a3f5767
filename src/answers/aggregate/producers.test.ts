import { expect, test } from "vitest";
import { registerOf } from "../../../tests/fixtures/register-of.ts";
import { producersOfRegister, UNKNOWN_PRODUCER } from "./producers.ts";

test("a code is one producer however it is written", async () => {
  const register = await registerOf("codigo_socio", "EJS-0001", "ejs 0001", "EJS-0002");
  const { field, of } = producersOfRegister(register);
  expect([field, [...of]]).toEqual(["codigo_socio", [1, 1, 2]]);
});

test("a DNI that lost its zero is the same", async () => {
  const register = await registerOf("dni", "08123456", "8123456", "41234567");
  expect([...producersOfRegister(register).of]).toEqual([1, 1, 2]);
});

test("all without a code are one producer, whatever stands in its place", async () => {
  const register = await registerOf("codigo_socio", "A-1", "", "s/d", "0", "A-2", "-");
  const nobody = UNKNOWN_PRODUCER;
  expect([...producersOfRegister(register).of]).toEqual([1, nobody, nobody, nobody, 2, nobody]);
});

test("the column that says most is taken, and never two of them", async () => {
  const register = await registerOf("codigo_socio,dni", "A-1,08123456", ",08123456", ",41234567");
  const { field, of } = producersOfRegister(register);
  expect([field, [...of]]).toEqual(["dni", [1, 1, 2]]);
  const both = await registerOf("codigo_socio,dni", "A-1,08123456", "A-1,41234567");
  expect(producersOfRegister(both)).toMatchObject({ field: "codigo_socio" });
});

test("a column that few rows of a united register fill gives way to one that tells five apart", async () => {
  const rows = ["A-1,,x", "A-1,,x", "A-1,,x", "A-1,,x", "A-1,,x", "A-2,,x"];
  const dni = [1, 2, 3, 4, 5].map((k) => `,4123456${k},x`);
  const head = "codigo_socio,dni,apellidos_nombres";
  const { field, of } = producersOfRegister(await registerOf(head, ...rows, ...dni));
  expect([field, new Set(of).size]).toEqual(["dni", 6]);
  const fewer = await registerOf(head, ...rows, ...dni.slice(1));
  expect(producersOfRegister(fewer).field).toBe("apellidos_nombres");
  const names = dni.map((_, k) => `A-1,,Nombre ${k}`);
  const coded = await registerOf(head, ...rows, ...names);
  expect(producersOfRegister(coded).field).toBe("codigo_socio");
});

test("a register without such a column has no known producer", async () => {
  const { field, of } = producersOfRegister(await registerOf("caserio", "Uno", "Dos"));
  expect([field, [...of]]).toEqual([null, [UNKNOWN_PRODUCER, UNKNOWN_PRODUCER]]);
});

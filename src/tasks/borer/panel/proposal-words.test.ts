import { expect, test } from "vitest";
import type { BandProposal } from "../analysis/hot-spots/hot-spot-answer.ts";
import { proposalWords } from "./proposal-words.ts";

const proposal: BandProposal = {
  band: 33_000,
  k: 2,
  share: 0,
  reason: "half-extent",
  capped: true,
  farUnits: 0,
  unrounded: 66_000,
  medianNearest: 39_948,
  largestNearest: 41_000,
};

test("a band cut at half the extent says what it reaches, not what was aimed at", () => {
  const words = proposalWords(proposal, "point", "es-PE");
  expect(words).toContain("Propuesta 33,000 m: el 0% de los puntos tiene ahí al menos 2 vecinos.");
  expect(words).toContain("la mitad de lo que abarcan los datos");
});

test("all is said of all only, and far ones are named as left out", () => {
  const usual = { ...proposal, reason: "neighbours" as const, capped: false, k: 1 };
  expect(proposalWords({ ...usual, share: 0.996 }, "point", "es-PE")).toContain("el 99% de");
  const far = proposalWords({ ...usual, share: 1, farUnits: 3 }, "cell", "es-PE");
  expect(far).toContain("el 100% de las celdas tiene ahí al menos 1 vecino.");
  expect(far).toContain("3 muy apartados no cuentan en la propuesta y quedan como islas.");
  expect(far).not.toContain("mitad");
});

test("without a proposal it says why", () => {
  expect(proposalWords(null, "point", "en")).toContain("fewer than two places");
});

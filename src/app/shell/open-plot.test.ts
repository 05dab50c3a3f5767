import { beforeEach, expect, test } from "vitest";
import type { Dataset } from "../../domain/dataset.ts";
import { NO_DOCUMENTS } from "../../domain/documents.ts";
import { patchAddress } from "../state/address.ts";
import { useSession } from "../state/session.ts";
import { openPlot } from "./open-plot.ts";

const register = (id: string) => ({ id, kind: "plots" }) as Dataset<"plots">;
const registers = [register("ejemplo"), register("propio")];

beforeEach(() =>
  useSession.setState({
    documents: { ...NO_DOCUMENTS, registers, activeRegister: "ejemplo" },
  }),
);

/** The address after a note's link was followed, and where it led. */
const follow = (id: string, index: number, view: Record<string, string | null>) => {
  let address: Readonly<Record<string, string>> = {
    parcela: "846",
    mapa: "-79,-5,12",
    vpc: "Otro",
    vfq: "a:b",
    vpp: "tabla",
  };
  let task = "";
  openPlot(register(id), index, {
    set: (patch) => {
      address = patchAddress(address, patch);
    },
    goTo: (to) => {
      task = to;
    },
  })("variedades", view);
  return { address, task, active: useSession.getState().documents.activeRegister };
};

test("a note's link opens the note's plot, not the one of the address, and the map goes to it", () => {
  expect(follow("ejemplo", 141, { vpc: null })).toEqual({
    address: { parcela: "141", vfq: "a:b", vpp: "tabla" },
    task: "variedades",
    active: "ejemplo",
  });
});

test("a plot of another register makes that register the active one and leaves the first one's filters", () => {
  expect(follow("propio", 0, {})).toEqual({
    address: { parcela: "0", vpp: "tabla" },
    task: "variedades",
    active: "propio",
  });
});

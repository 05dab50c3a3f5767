// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from "vitest";
import type { Dataset, DatasetKind } from "../../domain/dataset.ts";
import { SANCTUARY_ID } from "../data/embedded.ts";
import { parseAddress } from "../state/address.ts";
import { useSession } from "../state/session.ts";
import { setAddress } from "../state/use-view.ts";
import { takeAccepted } from "./take-accepted.ts";

const { accept } = vi.hoisted(() => ({ accept: vi.fn() }));
vi.mock("./imports.ts", () => ({ imports: { accept } }));

const dataset = (id: string, kind: DatasetKind): Dataset =>
  ({ id, kind, name: `${id}.csv` }) as unknown as Dataset;
const waiting = (...ids: readonly string[]): void =>
  useSession.setState({ pending: ids.map((id) => ({ id })) as never });
const address = () => parseAddress(window.location.hash);
/** As accepting does: the file no longer waits. */
const accepts = (taken: Dataset, ...left: readonly string[]): void => {
  accept.mockImplementation(async () => {
    waiting(...left);
    return taken;
  });
};

beforeEach(() => {
  window.history.replaceState(null, "", "#");
  setAddress({ archivo: null, aviso: null, areas: null, area: null, caserio: null });
  accept.mockReset();
});

test("the last file brings the person to where it is looked at, with nothing left of another register's filters", async () => {
  waiting("a");
  accepts(dataset("a", "plots"));
  setAddress({ caserio: "La Palma", archivo: "a" });
  const goTo = vi.fn();
  expect(await takeAccepted("a", "plots", goTo)).toBeNull();
  expect(goTo).toHaveBeenCalledExactlyOnceWith("superposicion");
  expect(address().caserio).toBeUndefined();
});

test("while others wait the next in its place is shown, what was taken is given back, and nobody is moved", async () => {
  waiting("a", "b", "c");
  accepts(dataset("b", "readings"), "a", "c");
  setAddress({ archivo: "b", aviso: "3" });
  const goTo = vi.fn();
  expect(await takeAccepted("b", "readings", goTo)).toEqual({ name: "b.csv", kind: "readings" });
  expect(goTo).not.toHaveBeenCalled();
  expect(address().archivo).toBe("c");
  expect(address().aviso).toBeUndefined();
});

test("one that is being looked at and still waits stays where it is", async () => {
  waiting("a", "b");
  accepts(dataset("a", "plots"), "b");
  setAddress({ archivo: "b", aviso: "7" });
  await takeAccepted("a", "plots", vi.fn());
  expect(address()).toMatchObject({ archivo: "b", aviso: "7" });
});

test("areas taken one after the other add up, beside the sanctuary", async () => {
  for (const id of ["x", "y"]) {
    waiting(id);
    accepts(dataset(id, "areas"));
    await takeAccepted(id, "areas", vi.fn());
  }
  expect(address()).toMatchObject({ areas: `${SANCTUARY_ID},x,y`, area: "y" });
});

test("a file that could not be taken changes nothing", async () => {
  waiting("a");
  accept.mockResolvedValue(null);
  setAddress({ archivo: "a" });
  const goTo = vi.fn();
  expect(await takeAccepted("a", "plots", goTo)).toBeNull();
  expect(goTo).not.toHaveBeenCalled();
  expect(address().archivo).toBe("a");
});

// @vitest-environment jsdom
import { createRoot } from "react-dom/client";
import { afterEach, expect, test, vi } from "vitest";
import { NO_DOCUMENTS } from "../../domain/documents.ts";
import { useSession } from "./session.ts";
import { useOpened } from "./use-opened.ts";

let drawings = 0;

const Seen = () => {
  const { documents, opening } = useOpened();
  drawings += 1;
  return `${documents.activeRegister} ${opening}`;
};

const page = async (phone: boolean) => {
  vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", false);
  vi.stubGlobal("matchMedia", () => ({ matches: phone, addEventListener: () => {} }));
  useSession.setState({ documents: NO_DOCUMENTS, opening: true });
  const place = document.createElement("div");
  createRoot(place).render(<Seen />);
  await vi.waitFor(() => expect(place.textContent).toBe("null true"));
  drawings = 0;
  const open = (activeRegister: string, opening: boolean) =>
    useSession.setState({ documents: { ...NO_DOCUMENTS, activeRegister }, opening });
  /** Everything that is drawn before the thread is given back. */
  const atOnce = async () => {
    for (let i = 0; i < 20; i += 1) await Promise.resolve();
    return place.textContent;
  };
  return { place, open, atOnce };
};

afterEach(() => vi.unstubAllGlobals());

test("on a phone what comes while the page opens gives the thread back before it is drawn", async () => {
  const { place, open, atOnce } = await page(true);
  open("a", true);
  open("b", false);
  expect(await atOnce()).toBe("null true");
  await vi.waitFor(() => expect(place.textContent).toBe("b false"));
  open("c", false);
  await vi.waitFor(() => expect(place.textContent).toBe("c false"));
});

test("a word said elsewhere draws nothing", async () => {
  const { atOnce } = await page(true);
  useSession.setState({ kept: { done: 1, total: 2 } });
  expect(await atOnce()).toBe("null true");
  expect(drawings).toBe(0);
});

test("on a wide window nothing waits, and the end of opening comes with what was opened", async () => {
  const { open, atOnce } = await page(false);
  open("a", true);
  open("b", false);
  expect(await atOnce()).toBe("b false");
});

// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { LocaleProvider } from "./locale-provider.tsx";
import { defineTexts } from "./texts.ts";
import { useLocale } from "./use-locale.ts";
import { useTexts } from "./use-texts.ts";

const texts = defineTexts({ "es-PE": { limit: "Límite" }, en: { limit: "Limit" } });

const Probe = () => {
  const { setLocale } = useLocale();
  return (
    <button type="button" onClick={() => setLocale("en")}>
      {useTexts(texts).limit}
    </button>
  );
};

const app = (asked?: "es-PE" | "en") => (
  <LocaleProvider asked={asked}>
    <Probe />
  </LocaleProvider>
);
const open = (asked?: "es-PE" | "en") => render(app(asked));

afterEach(() => {
  cleanup();
  vi.restoreAllMocks();
  localStorage.clear();
});

test("Spanish first; a change is told to the document and remembered", () => {
  open();
  expect(screen.getByRole("button").textContent).toBe("Límite");
  expect(document.documentElement.lang).toBe("es-PE");
  fireEvent.click(screen.getByRole("button"));
  expect(screen.getByRole("button").textContent).toBe("Limit");
  expect(document.documentElement.lang).toBe("en");
  cleanup();
  open();
  expect(screen.getByRole("button").textContent).toBe("Limit");
});

test("a link wins over memory", () => {
  localStorage.setItem("lindero.locale", "en");
  open("es-PE");
  expect(screen.getByRole("button").textContent).toBe("Límite");
});

test("a link that asks for another language later is heeded, and a choice after it too", () => {
  const { rerender } = open("en");
  rerender(app("es-PE"));
  expect(screen.getByRole("button").textContent).toBe("Límite");
  fireEvent.click(screen.getByRole("button"));
  expect(screen.getByRole("button").textContent).toBe("Limit");
  rerender(app(undefined));
  expect(screen.getByRole("button").textContent).toBe("Limit");
});

test("a browser that forbids storage, or holds rubbish, still speaks", () => {
  localStorage.setItem("lindero.locale", "klingon");
  open();
  expect(screen.getByRole("button").textContent).toBe("Límite");
  cleanup();
  vi.spyOn(Storage.prototype, "getItem").mockImplementation(() => {
    throw new Error("denied");
  });
  vi.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("denied");
  });
  open();
  fireEvent.click(screen.getByRole("button"));
  expect(screen.getByRole("button").textContent).toBe("Limit");
});

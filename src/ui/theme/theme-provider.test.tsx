// @vitest-environment jsdom
import { act, cleanup, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { ThemeProvider } from "./theme-provider.tsx";
import { useTheme } from "./use-theme.ts";

const Probe = () => {
  const { theme, setTheme } = useTheme();
  return (
    <button type="button" onClick={() => setTheme("projector")}>
      {theme}
    </button>
  );
};

const open = () =>
  render(
    <ThemeProvider>
      <Probe />
    </ThemeProvider>,
  );

const system: { matches: boolean; listener: () => void } = {
  matches: false,
  listener: () => undefined,
};
const systemPrefersDark = (dark: boolean) => {
  system.matches = dark;
  vi.stubGlobal("matchMedia", () => ({
    get matches() {
      return system.matches;
    },
    addEventListener: (_: string, listener: () => void) => {
      system.listener = listener;
    },
    removeEventListener: () => undefined,
  }));
};

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
  localStorage.clear();
});

test("follows the system until a theme is chosen, then remembers it", () => {
  systemPrefersDark(true);
  open();
  expect(document.documentElement.dataset.theme).toBe("dark");
  act(() => {
    system.matches = false;
    system.listener();
  });
  expect(document.documentElement.dataset.theme).toBe("light");
  fireEvent.click(screen.getByRole("button"));
  expect(document.documentElement.dataset.theme).toBe("projector");
  cleanup();
  open();
  expect(screen.getByRole("button").textContent).toBe("projector");
});

test("a browser that cannot tell is given light", () => {
  open();
  expect(document.documentElement.dataset.theme).toBe("light");
});

// @vitest-environment jsdom
import { cleanup, render, screen } from "@testing-library/react";
import { act } from "react";
import { afterEach, expect, test } from "vitest";
import { PrintCopy } from "./print-copy.tsx";
import { usePrinting } from "./use-printing.ts";

afterEach(cleanup);

const Page = () => (usePrinting() ? <PrintCopy>en papel</PrintCopy> : null);

test("what is printed stands before the printer looks, and goes after it", () => {
  render(<Page />);
  expect(screen.queryByText("en papel")).toBeNull();
  act(() => void window.dispatchEvent(new Event("beforeprint")));
  expect(screen.getByText("en papel").parentElement).toBe(document.body);
  act(() => void window.dispatchEvent(new Event("afterprint")));
  expect(screen.queryByText("en papel")).toBeNull();
});

// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DropZone } from "./drop-zone.tsx";

afterEach(cleanup);

const file = new File(["a"], "parcelas.csv");
const withFiles = { dataTransfer: { types: ["Files"], files: [file] } };

test("shows where to drop while files hang over the window, and takes them", () => {
  const onFiles = vi.fn();
  render(<DropZone title="Suelte el archivo" hint="No sale de este equipo." onFiles={onFiles} />);
  fireEvent.dragEnter(window, withFiles);
  fireEvent.dragEnter(document.body, withFiles);
  fireEvent.dragLeave(window, withFiles);
  expect(screen.getByText("Suelte el archivo")).toBeTruthy();
  const drop = createEvent.drop(window, withFiles);
  fireEvent(window, drop);
  expect(drop.defaultPrevented).toBe(true);
  expect(onFiles).toHaveBeenCalledWith([file]);
  expect(screen.queryByText("Suelte el archivo")).toBeNull();
});

test("text that is dragged about is left alone", () => {
  const onFiles = vi.fn();
  render(<DropZone title="Suelte el archivo" hint="" onFiles={onFiles} />);
  const text = { dataTransfer: { types: ["text/plain"], files: [] } };
  fireEvent.dragEnter(window, text);
  expect(screen.queryByText("Suelte el archivo")).toBeNull();
  const drop = createEvent.drop(window, text);
  fireEvent(window, drop);
  expect(drop.defaultPrevented).toBe(false);
  expect(onFiles).not.toHaveBeenCalled();
});

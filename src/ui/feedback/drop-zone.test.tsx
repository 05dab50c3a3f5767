// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { afterEach, expect, test, vi } from "vitest";
import { DropZone } from "./drop-zone.tsx";

afterEach(cleanup);

const file = new File(["a"], "parcelas.csv");
const withFiles = { dataTransfer: { types: ["Files"], files: [file] } };

test("shows where to drop while files hang over the window, and takes them", async () => {
  const onFiles = vi.fn();
  render(<DropZone title="Suelte el archivo" hint="No sale de este equipo." onFiles={onFiles} />);
  fireEvent.dragEnter(window, withFiles);
  fireEvent.dragEnter(document.body, withFiles);
  fireEvent.dragLeave(window, withFiles);
  expect(screen.getByText("Suelte el archivo")).toBeTruthy();
  const drop = createEvent.drop(window, withFiles);
  fireEvent(window, drop);
  expect(drop.defaultPrevented).toBe(true);
  await vi.waitFor(() => expect(onFiles).toHaveBeenCalledWith([file]));
  expect(screen.queryByText("Suelte el archivo")).toBeNull();
});

const fileEntry = (fullPath: string) => ({
  isFile: true,
  isDirectory: false,
  name: fullPath.split("/").at(-1),
  fullPath,
  file: (take: (file: File) => void) => take(new File([fullPath], fullPath.split("/").at(-1)!)),
});

const folderEntry = (fullPath: string, inside: readonly object[]) => ({
  isFile: false,
  isDirectory: true,
  name: fullPath.split("/").at(-1),
  fullPath,
  createReader: () => {
    const batches = [inside.slice(0, 1), inside.slice(1), []];
    return { readEntries: (take: (some: unknown) => void) => take(batches.shift()) };
  },
});

test("a folder that is dropped gives the files in it, with their paths", async () => {
  const onFiles = vi.fn<(files: readonly File[]) => void>();
  render(<DropZone title="Suelte el archivo" hint="" onFiles={onFiles} />);
  const folder = folderEntry("/entrega", [
    fileEntry("/entrega/b.csv"),
    folderEntry("/entrega/capas", [fileEntry("/entrega/capas/c.shp")]),
    fileEntry("/entrega/a.csv"),
  ]);
  const items = [folder, fileEntry("/suelto.kml")].map((entry) => ({
    webkitGetAsEntry: () => entry,
  }));
  fireEvent.drop(window, { dataTransfer: { types: ["Files"], files: [], items } });
  await vi.waitFor(() => expect(onFiles).toHaveBeenCalled());
  const files = onFiles.mock.calls[0]![0];
  expect(files.map((one) => one.webkitRelativePath || one.name)).toEqual([
    "entrega/a.csv",
    "entrega/b.csv",
    "entrega/capas/c.shp",
    "suelto.kml",
  ]);
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

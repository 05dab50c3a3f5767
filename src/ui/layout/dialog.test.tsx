// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from "@testing-library/react";
import { useState } from "react";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Dialog } from "./dialog.tsx";

const Host = () => {
  const [open, setOpen] = useState(false);
  return (
    <>
      <button type="button" onClick={() => setOpen(true)}>
        Abrir
      </button>
      <Dialog open={open} title="Anexo" closeName="Cerrar" onClose={() => setOpen(false)}>
        <input aria-label="Nombre" />
      </Dialog>
    </>
  );
};

beforeEach(() => {
  // jsdom has no modal dialogs; the browser moves the focus in and makes the rest inert.
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.setAttribute("open", "");
    this.querySelector("button")?.focus();
  });
  HTMLDialogElement.prototype.close = vi.fn(function (this: HTMLDialogElement) {
    this.removeAttribute("open");
  });
  render(<Host />);
  screen.getByText("Abrir").focus();
  fireEvent.click(screen.getByText("Abrir"));
});
afterEach(cleanup);

const dialog = () => screen.queryByRole("dialog", { name: "Anexo" });

test("opens as a modal with its name", () => {
  expect(HTMLDialogElement.prototype.showModal).toHaveBeenCalledOnce();
  expect(dialog()).toBeTruthy();
});

test("the cross closes it and gives the focus back", () => {
  fireEvent.click(screen.getByRole("button", { name: "Cerrar" }));
  expect(dialog()).toBeNull();
  expect(document.activeElement).toBe(screen.getByText("Abrir"));
});

test("Escape asks the owner, the browser does not close it by itself", () => {
  const cancel = createEvent("cancel", dialog()!, { cancelable: true });
  fireEvent(dialog()!, cancel);
  expect(cancel.defaultPrevented).toBe(true);
  expect(dialog()).toBeNull();
});

test("a press inside does not close it, a press on the ground around it does", () => {
  fireEvent.click(screen.getByLabelText("Nombre"));
  expect(dialog()).toBeTruthy();
  fireEvent.click(dialog()!);
  expect(dialog()).toBeNull();
});

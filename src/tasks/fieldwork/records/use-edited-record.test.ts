// @vitest-environment jsdom
import { act, renderHook } from "@testing-library/react";
import { expect, test } from "vitest";
import type { FieldRecord } from "../../../domain/field/field-record.ts";
import type { FieldStore } from "../../../store/field-store.ts";
import { useEditedRecord } from "./use-edited-record.ts";

const edited = (draft: boolean) => {
  const kept: FieldRecord[] = [];
  const store = {
    keep: async (record: FieldRecord) => kept.push(record) > 0,
  } as Partial<FieldStore> as FieldStore;
  const first = { title: "", place: "" };
  const { result } = renderHook(() =>
    useEditedRecord(store, { id: "a", kind: "finding" }, first, { draft }),
  );
  return { kept, now: result };
};

test("a draft is nothing on the device until it is touched, and then has what came before the touch", async () => {
  const { kept, now } = edited(true);
  expect(now.current.kept).toBe("draft");
  act(() => now.current.suggest({ place: "here" }));
  expect(now.current.body.place).toBe("here");
  expect(now.current.kept).toBe("draft");
  expect(kept).toEqual([]);
  await act(async () => now.current.change({ title: "T" }));
  expect(kept.map(({ body }) => body)).toEqual([{ title: "T", place: "here" }]);
  expect(now.current.kept).toBe("kept");
  await act(async () => now.current.suggest({ place: "nearer" }));
  expect(kept.at(-1)?.body).toEqual({ title: "T", place: "nearer" });
});

test("what comes to a record by itself is kept", async () => {
  const { kept, now } = edited(false);
  await act(async () => now.current.suggest({ place: "here" }));
  expect(kept).toHaveLength(1);
});

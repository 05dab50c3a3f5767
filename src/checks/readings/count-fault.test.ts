import { expect, test } from "vitest";
import { countAmbiguous, countFault } from "./count-fault.ts";

test("fruits refuse their row, other figures are left out of it", () => {
  const found = countFault("negative", "frutos_evaluados", " -5 ", true);
  expect(found).toMatchObject({
    code: "reading-count-negative",
    severity: "error",
    column: "frutos_evaluados",
    params: { value: "-5", kept: false },
  });
  expect(countFault("none", "arboles", "unos 30", false)).toMatchObject({
    code: "reading-not-a-count",
    severity: "warning",
    params: { kept: true },
  });
  expect(countFault("percent", "brocados", "4.5%", true).code).toBe("reading-percent-typed");
  expect(countFault("decimals", "brocados", "4.5", true).code).toBe("reading-count-decimals");
});

test("two readings are told with the likely one; without one the row waits", () => {
  expect(countAmbiguous(1200, "n", "1,200", true)).toMatchObject({
    severity: "warning",
    params: { likely: 1200 },
  });
  expect(countAmbiguous(null, "n", "30.000", true).severity).toBe("error");
  expect(countAmbiguous(null, "n", "30.000", false).severity).toBe("warning");
});

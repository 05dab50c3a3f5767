import { expect } from "vitest";
import { DESKTOP, PHONE, test } from "./harness/app-test.ts";
import { seriousFindings } from "./harness/axe.ts";

test.for([DESKTOP, PHONE])(
  "opens at $width x $height without a serious finding of axe",
  async (viewport, { open }) => {
    const { page } = await open({ viewport });
    expect(await page.title()).toContain("Lindero");
    expect(await seriousFindings(page)).toEqual([]);
  },
);

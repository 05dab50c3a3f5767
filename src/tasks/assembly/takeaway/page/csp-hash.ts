import { sha256 } from "../../../../intake/sha256.ts";

/** How a content security policy names one inline script or style: by the SHA-256 of its exact text. */
export const cspHash = async (text: string): Promise<string> => {
  const hex = await sha256(new TextEncoder().encode(text));
  const bytes = hex.match(/../g)?.map((byte) => Number.parseInt(byte, 16)) ?? [];
  return `'sha256-${btoa(String.fromCharCode(...bytes))}'`;
};

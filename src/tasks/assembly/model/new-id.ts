/** A name that nothing else has. Not `randomUUID`, which a page served to a hall without https does not have. */
export const newId = (): string =>
  [...crypto.getRandomValues(new Uint8Array(12))]
    .map((byte) => byte.toString(16).padStart(2, "0"))
    .join("");

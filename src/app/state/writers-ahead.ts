/** Fetches every way out of the device: a register is handed over where there is no network. */
export const writersAhead = async (): Promise<void> => {
  const [{ OUT_FORMAT }] = await Promise.all([
    import("../../formats/out/out-formats.ts"),
    import("../../intake/sending/out-files.ts"),
    import("../../answers/register/eudr/judge-eudr.ts"),
    import("../../answers/register/publication/publish-register.ts"),
  ]);
  await Promise.all(Object.values(OUT_FORMAT).map(({ load }) => load()));
};

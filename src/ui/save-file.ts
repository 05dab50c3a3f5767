/** Hands a file to the browser's download folder; nothing leaves the device. */
export const saveFile = (name: string, content: BlobPart, type: string): void => {
  const address = URL.createObjectURL(new Blob([content], { type }));
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download may still be starting: some browsers read the address after the click returns.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
};

/** Bytes that lie somewhere and are read a range at a time: a file, an address, pieces kept on the device. */
export interface ByteSource {
  readonly size: number;
  /** Bytes `[offset, offset + length)`, fewer where the source ends sooner. */
  read(offset: number, length: number): Promise<ArrayBuffer>;
}

export const blobSource = (blob: Blob): ByteSource => ({
  size: blob.size,
  read: (offset, length) => blob.slice(offset, offset + length).arrayBuffer(),
});

export type Random = {
  /** A random id of 16 characters that cannot be guessed. */
  id(): string;
  /** An unsigned 32-bit number. */
  seed(): number;
};

export const browserRandom: Random = {
  id: () =>
    [...crypto.getRandomValues(new Uint8Array(8))]
      .map((byte) => byte.toString(16).padStart(2, '0'))
      .join(''),
  seed: () => crypto.getRandomValues(new Uint32Array(1))[0] ?? 0,
};

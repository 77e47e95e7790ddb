/** Repeatable random numbers with a stream of their own for every purpose. */
export type Random = {
  /** In [0, 1). */
  readonly uniform: () => number;
  /** Mean 0, SD 1 (Box & Muller 1958). */
  readonly normal: () => number;
};

/** sfc32 (Doty-Humphrey, public domain): 128 bits of state, so streams do not meet. */
function sfc32(seed: number, stream: number, salt: number): () => number {
  let [a, b, c, counter] = [seed | 0, stream | 0, salt | 0, 1];
  const next = () => {
    const t = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = ((c << 21) | (c >>> 11)) + t;
    c |= 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 15; i += 1) next();
  return next;
}

/** One stream; `salt` tells the purposes within it apart. */
export function randomStream(seed: number, stream: number, salt: number): Random {
  const uniform = sfc32(seed, stream, salt);
  let spare: number | null = null;
  const normal = () => {
    if (spare !== null) {
      const kept = spare;
      spare = null;
      return kept;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - uniform()));
    const angle = 2 * Math.PI * uniform();
    spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  };
  return { uniform, normal };
}

import { resolve } from 'node:path';
import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { TipRef } from '../../../src/domain/result/advice.ts';
import type { Instrument } from '../../../src/domain/test/instrument.ts';
import type { Norms } from '../../../src/domain/score/norms.ts';
import { TRAITS } from '../../../src/domain/test/scales.ts';
import { inLocale, instrumentFile, normsFile, tipsFile } from '../../../src/site/content/files.ts';
import { testVersions } from '../../../src/site/content/versionFiles.ts';
import { instrumentSchema } from '../../../src/schemas/instrument.ts';
import { normsSchema } from '../../../src/schemas/norms.ts';
import { tipsSchema } from '../../../src/schemas/tips.ts';

const folder = resolve(import.meta.dirname, '../../../content');

/** The version that is asked: norms of older ones are of their time, and stay. */
const newest = testVersions(folder)[0] ?? 'v1';

export const NORMS_FILE = resolve(folder, normsFile(newest));

function read(file: string): unknown {
  return parse(readFileSync(resolve(folder, file), 'utf8'));
}

/** The shipped instrument. Read without the norms: they may be the very thing that is out of date. */
export const instrument: Instrument = instrumentSchema.parse(read(instrumentFile(newest)));

export const tips: readonly TipRef[] = TRAITS.flatMap((trait) =>
  tipsSchema
    .parse(read(inLocale(tipsFile(trait), 'nl')))
    .map(({ id, kind }) => ({ id, kind, trait })),
);

export function shippedNorms(): Norms {
  return normsSchema.parse(read(normsFile(newest)));
}

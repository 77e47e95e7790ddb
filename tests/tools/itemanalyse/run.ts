/**
 * `npm run itemanalyse -- <folder>`: what a pilot says about the instrument. Reads the answer files in
 * the folder, prints tables and writes everything as itemanalyse.json beside them.
 */
import { writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { instrument, norms } from '../../support/builders/content.ts';
import { analyse } from './analyse.ts';
import { pilotMargins } from './pilotNorms.ts';
import { readFolder, RESULT_FILE, type Folder } from './readFolder.ts';
import { report } from './report.ts';

function opened(folder: string): Folder | null {
  try {
    return readFolder(folder, instrument);
  } catch {
    return null;
  }
}

/** Numbers in the result file: four decimals are more than any pilot can know. */
function short(_: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}

/** Gives the exit code. */
function run(argument: string | undefined): number {
  if (argument === undefined) {
    console.error('Name the folder with answer files: npm run itemanalyse -- <folder>');
    return 1;
  }
  // npm runs scripts in the folder of the project; a path is meant from where the person stands.
  const folder = resolve(process.env['INIT_CWD'] ?? '.', argument);
  const read = opened(folder);
  if (read === null) {
    console.error(`The folder ${folder} does not exist or cannot be read.`);
    return 1;
  }
  if (read.responses.length === 0) {
    for (const { file, why } of read.skipped) console.error(`${file} ${why}`);
    console.error(`${folder} holds no answer file that can be used.`);
    return 1;
  }
  const analysis = analyse(instrument, norms, read.responses);
  const margins = pilotMargins(analysis);
  console.log(report(analysis, read.skipped, margins));
  const result = join(folder, RESULT_FILE);
  const content = { ...analysis, margins, skipped: read.skipped };
  writeFileSync(result, `${JSON.stringify(content, short, 2)}\n`);
  console.log(`\nAll figures are in ${result}`);
  return 0;
}

process.exitCode = run(process.argv[2]);

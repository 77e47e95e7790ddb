import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { encodeAnswerFile } from '../../../src/codecs/files/answers.ts';
import { instrument } from '../../support/builders/content.ts';
import { FULL, KERN } from '../../support/builders/responses.ts';
import { readFolder, RESULT_FILE } from './readFolder.ts';
import { simulated, uniforms } from './simulated.ts';

const RUN = resolve(import.meta.dirname, 'run.ts');
const uniform = uniforms(3);
const [one, two] = [simulated(uniform, KERN), simulated(uniform, FULL)];

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'itemanalyse-'));
});

afterEach(() => rmSync(folder, { recursive: true }));

function put(name: string, text: string): void {
  writeFileSync(join(folder, name), text);
}

/** Runs the command as npm would, and gives what it said and its exit code. */
function command(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [RUN, ...args], {
    encoding: 'utf8',
    env: { ...process.env, INIT_CWD: folder },
  });
  return { status, stdout, stderr };
}

describe('a folder of answer files', () => {
  it('is read with the folders in it', () => {
    mkdirSync(join(folder, 'groep 2'));
    put('a.json', encodeAnswerFile('v1', one));
    put('groep 2/B.JSON', encodeAnswerFile('v1', two));
    expect(readFolder(folder, instrument)).toEqual({ responses: [one, two], skipped: [] });
  });

  it('may hold other things: they are named, with the reason, and do no harm', () => {
    const text = encodeAnswerFile('v1', one);
    put('a.json', text);
    put('b.json', text.replaceAll('\n', '\r\n'));
    put('c.json', text.slice(0, -9));
    put('d.json', text.replace('"version":1', '"version":9'));
    put('e.json', encodeAnswerFile('v1', new Map()));
    put('f.csv', 'item;antwoord');
    put('g.json', '');
    put('h.json', '{"__proto__":{"version":1}}');
    put('.DS_Store', 'of the system');
    put(RESULT_FILE, '{}');
    symlinkSync(join(folder, 'nergens'), join(folder, 'i.json'));
    const damaged = 'is no answer file of this site, or is damaged';
    expect(readFolder(folder, instrument)).toEqual({
      responses: [one],
      skipped: [
        { file: 'b.json', why: 'is the same as a.json' },
        { file: 'c.json', why: damaged },
        { file: 'd.json', why: 'was made by a newer version of the site' },
        { file: 'e.json', why: 'holds no answers' },
        { file: 'f.csv', why: 'is no .json file' },
        { file: 'g.json', why: damaged },
        { file: 'h.json', why: damaged },
        { file: 'i.json', why: 'cannot be read' },
      ],
    });
  });
});

describe('the command', () => {
  it('prints the tables and writes the figures, and again the same', () => {
    put('a.json', encodeAnswerFile('v1', one));
    put('b.json', encodeAnswerFile('v1', two));
    put('c.json', 'kapot');
    const first = command('.');
    expect(first).toMatchObject({ status: 0, stderr: '' });
    expect(first.stdout).toContain('Item analysis of 2 answer files');
    expect(first.stdout).toContain('c.json is no answer file');
    expect(first.stdout).toContain('Note: 2 people are few');
    const written = readFileSync(join(folder, RESULT_FILE), 'utf8');
    expect(JSON.parse(written)).toMatchObject({ instrument: 'v1', n: 2, margins: null });
    expect(command('.')).toEqual(first);
    expect(readFileSync(join(folder, RESULT_FILE), 'utf8')).toBe(written);
  });

  it.each([
    ['no folder named', [], /npm run itemanalyse -- <folder>/],
    ['a folder that is not there', ['nergens'], /nergens does not exist/],
    ['an empty folder', ['.'], /holds no answer file that can be used/],
  ] as const)('explains itself: %s', (_, args, message) => {
    const { status, stdout, stderr } = command(...args);
    expect([status, stdout]).toEqual([1, '']);
    expect(stderr).toMatch(message);
  });

  it('is the one that npm runs', () => {
    const root = resolve(import.meta.dirname, '../../..');
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
      scripts: Record<string, string>;
    };
    expect(scripts['itemanalyse']).toContain('node tests/tools/itemanalyse/run.ts');
  });
});

import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { loadContent } from '../../../src/site/content/load.ts';
import { root } from '../bench/content.ts';
import { copyProject, replacing } from './builds.ts';
import { CHANGES } from './edits.ts';
import { GROWTHS } from './growing.ts';
import { fileOf } from './visits.ts';

let project = '';
beforeEach(() => (project = mkdtempSync(join(tmpdir(), 'growth-'))));
afterEach(() => rmSync(project, { recursive: true }));

describe('a copy of the project', () => {
  it('can have every change that is put online, and is still sound', async () => {
    const items = 'content/nl/items.yaml';
    const before = readFileSync(join(root, items), 'utf8');
    await copyProject(
      project,
      CHANGES.map(({ edit }) => edit),
    );
    expect(() => loadContent(join(project, 'content'))).not.toThrow();
    expect(readFileSync(join(project, items), 'utf8')).not.toBe(before);
    expect(readFileSync(join(root, items), 'utf8')).toBe(before);
  });

  it.each(Object.values(GROWTHS))('can grow: $what', async ({ edits }) => {
    // An edit throws when what it changes is no longer there.
    await expect(copyProject(project, edits)).resolves.toBeUndefined();
  });

  it('is refused an edit that changes nothing', async () => {
    const gone = replacing('content/site.yaml', 'no such words', '');
    await expect(copyProject(project, [gone])).rejects.toThrow('does not occur');
  });
});

describe('a path', () => {
  it.each([
    ['/', 'index.html'],
    ['/privacy/', 'privacy/index.html'],
    ['/_astro/app.ta1yDUiY.js', '_astro/app.js'],
    ['/icon.svg', 'icon.svg'],
  ])('%s is the file %s', (path, file) => {
    expect(fileOf(path)).toBe(file);
  });
});

import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { stripVTControlCharacters } from 'node:util';
import { describe, expect, it } from 'vitest';
import { replaced, withCopy } from '../support/contentCopy.ts';
import { toolScript } from '../support/runner/tool.ts';

const root = resolve(import.meta.dirname, '../..');

/** A real build from a changed copy of the content, into a folder of its own. */
function buildWith(change: (folder: string) => void) {
  return withCopy(change, (folder) => {
    const site = join(folder, 'site');
    const env = {
      ...process.env,
      CONTENT_DIR: folder,
      OUT_DIR: site,
      ASTRO_TELEMETRY_DISABLED: '1',
    };
    const args = [toolScript('astro', 'astro'), 'build'];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, {
      cwd: root,
      env,
      encoding: 'utf8',
    });
    return { status, output: stripVTControlCharacters(stdout + stderr), built: existsSync(site) };
  });
}

describe('npm run build with an error in the content', () => {
  const { status, output, built } = buildWith((folder) => {
    replaced('nl/items.yaml', /(?<= zel-4: ).*/, 'Ik begin altijd zelf.')(folder);
    replaced('nl/ui.yaml', /(?<= {2}title: ).*/, 'Begin!')(folder);
  });

  it('fails, and leaves no site behind', () => {
    expect(status).not.toBe(0);
    expect(built).toBe(false);
  });

  it('tells the author in Dutch what is wrong, where, and what to do', () => {
    expect(output).toContain('De inhoud klopt niet:');
    expect(output).toMatch(
      /content\/nl\/items\.yaml, regel \d+ · zel-4: .*altijd\. Haal het woord weg/,
    );
    expect(output).toMatch(
      /content\/nl\/ui\.yaml, regel \d+ · start → title: er staat een uitroepteken\. Haal het weg/,
    );
  });

  it('shows no stack of our code', () => {
    expect(output).not.toContain('load.ts');
  });
});

describe('the same for pages to read, exercises and what holds a person back', () => {
  const { status, output } = buildWith((folder) => {
    replaced('nl/bouwstenen/authenticiteit.md', /^about: .*/m, 'about: [eerlijk]')(folder);
    replaced('nl/paginas/dramadriehoek.md', '{triangle}', 'Kijk: {triangle}')(folder);
    replaced('nl/oefeningen/richting.md', /^minutes: .*/m, 'minutes: lang')(folder);
    replaced('nl/paginas/over.md', /^keywords:[^]*?\](?=\n)/m, 'keywords: contact')(folder);
    replaced('nl/barrieres.yaml', 'where: self', 'where: ergens')(folder);
  });

  it('fails, and tells what is wrong in each', () => {
    expect(status).not.toBe(0);
    expect(output).toMatch(
      /bouwstenen\/authenticiteit\.md, regel 5 · about → nr\. 1: eerlijk kan hier niet staan\. Kies uit: zelfbewustzijn/,
    );
    expect(output).toMatch(
      /paginas\/dramadriehoek\.md, regel \d+ · .*: \{triangle\} staat midden in een tekst\. Zet het op een eigen regel/,
    );
    expect(output).toMatch(
      /oefeningen\/richting\.md, regel \d+ · minutes: .*Schrijf hier een getal/,
    );
    expect(output).toMatch(
      /paginas\/over\.md, regel \d+ · keywords: hier hoort een lijst en er staat een tekst/,
    );
    expect(output).toMatch(
      /barrieres\.yaml, regel \d+ · voornemen → where: ergens kan hier niet staan/,
    );
  });
});

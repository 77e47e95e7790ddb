import { describe, expect, it } from 'vitest';
import { sees, type Tab } from '../engines/support/tab.ts';

const done = () => Promise.resolve();

/** A page that shows nothing of what is looked for; `screen`: what it says of itself. */
function tabWith(screen: () => Promise<string>): Tab {
  return {
    open: done,
    reload: done,
    run: () => screen() as Promise<never>,
    has: () => Promise.resolve(false),
    click: done,
    press: done,
    close: done,
  };
}

describe('what a page does not show in time', () => {
  it('is told with what it shows instead', async () => {
    const tab = tabWith(() => Promise.resolve('/plan/ (visible): Mijn plan'));
    await expect(sees(tab, { selector: 'table' }, 0)).rejects.toThrow(
      'Not within 0 s: it shows {"selector":"table"}\n| /plan/ (visible): Mijn plan',
    );
  });

  it('is told all the same when the page does not answer', async () => {
    const tab = tabWith(() => Promise.reject(new Error('no such window')));
    await expect(sees(tab, { selector: 'table' }, 0)).rejects.toThrow(
      /Not within 0 s: .*\n\| Error: no such window/,
    );
  });
});

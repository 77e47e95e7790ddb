// cspell:ignore unstub
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printPage } from '../../../src/platform/print.ts';

let page: EventTarget & { print?: () => void };
const root = { dataset: {} as Record<string, string> };

beforeEach(() => {
  page = new EventTarget();
  root.dataset = {};
  vi.stubGlobal('document', { documentElement: root });
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
});
afterEach(() => vi.unstubAllGlobals());

describe('printing a part', () => {
  it.each(['afterprint', 'pointerdown', 'keydown'])('ends at %s', (sign) => {
    const seen: unknown[] = [];
    vi.stubGlobal('print', () => seen.push(root.dataset['print']));
    printPage('tips');
    expect(seen).toEqual(['tips']);
    expect(root.dataset).toEqual({ print: 'tips' });
    page.dispatchEvent(new Event(sign));
    expect(root.dataset).toEqual({});
  });

  it('leaves the whole page whole', () => {
    vi.stubGlobal('print', () => undefined);
    printPage();
    expect(root.dataset).toEqual({});
  });
});

// cspell:ignore unstub
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { printPage } from '../../../src/platform/print.ts';
import { printPart } from '../../../src/platform/printPart.ts';

let page: EventTarget & { print?: () => void };
const root = { dataset: {} as Record<string, string> };
const print = vi.fn<() => void>();
/** How the fonts of the test come in. */
let load: () => Promise<unknown>;

class FakeFace {
  readonly display = 'auto';
  readonly family: string;
  constructor(family: string) {
    this.family = family;
  }
  load(): Promise<unknown> {
    return load().then(() => this);
  }
}

beforeEach(() => {
  page = new EventTarget();
  root.dataset = { fonts: '/roer-serif-400.1.woff2 /roer-sans-600.2.woff2' };
  load = () => Promise.resolve();
  print.mockReset();
  vi.useFakeTimers();
  vi.stubGlobal('document', { documentElement: root, fonts: new Set() });
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('FontFace', FakeFace);
  vi.stubGlobal('addEventListener', page.addEventListener.bind(page));
  vi.stubGlobal('removeEventListener', page.removeEventListener.bind(page));
  vi.stubGlobal('print', print);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('printing a part', () => {
  it.each(['afterprint', 'pointerdown', 'keydown'])('ends at %s', async (sign) => {
    const seen: unknown[] = [];
    print.mockImplementation(() => seen.push(root.dataset['print']));
    await printPart('tips');
    expect(seen).toEqual(['tips']);
    expect(root.dataset).toMatchObject({ print: 'tips' });
    page.dispatchEvent(new Event(sign));
    expect(root.dataset).not.toHaveProperty('print');
  });

  it('leaves the whole page whole', async () => {
    await printPage();
    expect(print).toHaveBeenCalledOnce();
    expect(root.dataset).not.toHaveProperty('print');
  });
});

describe('our fonts', () => {
  it('are put to use first', async () => {
    print.mockImplementation(() => expect(document.fonts).toHaveLength(2));
    await printPage();
    expect(print).toHaveBeenCalledOnce();
  });

  it('are waited for at most one second', async () => {
    load = () => new Promise(() => undefined);
    void printPage();
    await vi.advanceTimersByTimeAsync(900);
    expect(print).not.toHaveBeenCalled();
    await vi.advanceTimersByTimeAsync(100);
    expect(print).toHaveBeenCalledOnce();
    expect([...document.fonts]).toEqual([]);
  });

  it('are not missed when they fail', async () => {
    load = () => Promise.reject(new Error('no such file'));
    await printPage();
    expect(print).toHaveBeenCalledOnce();
  });

  it.each([
    ['a page that uses them already', () => document.fonts.add(new FontFace('roer-sans', ''))],
    ['who saves data', () => vi.stubGlobal('navigator', { connection: { saveData: true } })],
  ])('are not fetched for %s', async (_, given) => {
    const asked = vi.fn(() => Promise.resolve());
    load = asked;
    given();
    await printPage();
    expect(asked).not.toHaveBeenCalled();
    expect(print).toHaveBeenCalledOnce();
  });
});

// cspell:ignore unstub
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasShareSheet, openShareSheet, takesFile } from '../../../src/platform/deviceShare.ts';

const LINK = { title: 'title', text: 'text', url: 'url' };

function device(share?: unknown, canShare?: unknown) {
  vi.stubGlobal('navigator', { share, canShare });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the device's share sheet", () => {
  it('is offered only when there is one', () => {
    device();
    expect(hasShareSheet()).toBe(false);
    device(() => Promise.resolve());
    expect(hasShareSheet()).toBe(true);
  });

  it('takes the link, with its title and text', async () => {
    const share = vi.fn(() => Promise.resolve());
    device(share);
    expect(await openShareSheet(LINK)).toBe('shared');
    expect(share).toHaveBeenCalledExactlyOnceWith(LINK);
  });

  it('takes a file by itself', async () => {
    const share = vi.fn(() => Promise.resolve());
    device(share);
    const files = [new File([], 'image.png')];
    expect(await openShareSheet({ files })).toBe('shared');
    expect(share).toHaveBeenCalledExactlyOnceWith({ files });
  });

  it.each([
    ['says yes', () => true, true],
    ['says no', () => false, false],
    ['cannot say', undefined, false],
  ])('is offered for a file only when it %s', (_, canShare, offered) => {
    device(() => Promise.resolve(), canShare);
    expect(takesFile(new File([], 'image.png'))).toBe(offered);
  });

  it('is not offered for a file when there is none', () => {
    device(undefined, () => true);
    expect(takesFile(new File([], 'image.png'))).toBe(false);
  });

  it('reports a closed sheet as aborted', async () => {
    device(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await openShareSheet(LINK)).toBe('aborted');
  });

  it.each([new DOMException('', 'NotAllowedError'), new TypeError('refused')])(
    'reports a failure: %s',
    async (error) => {
      device(() => Promise.reject(error));
      expect(await openShareSheet(LINK)).toBe('failed');
    },
  );

  it('is no failure when it is open already', async () => {
    device(() => Promise.reject(new DOMException('', 'InvalidStateError')));
    expect(await openShareSheet(LINK)).toBe('aborted');
  });
});

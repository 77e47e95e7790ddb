// cspell:ignore unstub
import { afterEach, describe, expect, it, vi } from 'vitest';
import { hasShareSheet, openShareSheet } from '../../src/platform/deviceShare.ts';

const LINK = { title: 'title', text: 'text', url: 'url' };

function device(share?: unknown, canShare?: unknown) {
  vi.stubGlobal('navigator', { share, canShare });
}
afterEach(() => {
  vi.unstubAllGlobals();
});

describe("the device's share sheet", () => {
  it('is offered only where there is one', () => {
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

  it.each([
    [true, true],
    [false, false],
    [undefined, false],
  ])('takes a picture along where it can: %s', async (takes, taken) => {
    const share = vi.fn((_: ShareData) => Promise.resolve());
    device(share, takes === undefined ? undefined : () => takes);
    const picture = new File([], 'picture.png');
    await openShareSheet({ ...LINK, picture });
    expect(share.mock.calls[0]?.[0]).toEqual(taken ? { ...LINK, files: [picture] } : LINK);
  });

  it('may be closed again, which is no error', async () => {
    device(() => Promise.reject(new DOMException('', 'AbortError')));
    expect(await openShareSheet(LINK)).toBe('aborted');
  });

  it.each([new DOMException('', 'NotAllowedError'), new TypeError('refused')])(
    'says so when it fails: %s',
    async (error) => {
      device(() => Promise.reject(error));
      expect(await openShareSheet(LINK)).toBe('failed');
    },
  );
});

/** What this page, in a frame, tells the page around it. Nothing in it is of a person. */
export type TellsOuter = {
  readonly type: 'aan-het-roer';
  /** Of the content, in CSS pixels. */
  readonly height: number;
  /** Whether the person asked for the whole screen. */
  readonly full: boolean;
  /** Whether another screen has come, whose top should be seen. */
  readonly top: boolean;
};

/** What the loader tells: that it is there, and whether its own page is on a small screen. */
export type Hello = { readonly small: boolean };

/**
 * Tells the page around this one, whoever that is: a frame without an origin does not know it. The second
 * message is what WordPress listens for, in a frame that it made with a secret.
 */
export function tellOuter(told: TellsOuter, secret: string | null): void {
  globalThis.parent.postMessage(told, '*');
  if (secret === null) return;
  globalThis.parent.postMessage({ message: 'height', value: told.height, secret }, '*');
}

/** Calls back when the loader says that it is there. Any other message, or sender, is left alone. */
export function onHello(listener: (hello: Hello) => void): void {
  globalThis.addEventListener('message', ({ source, data }: MessageEvent<unknown>) => {
    if (source !== globalThis.parent || typeof data !== 'object' || data === null) return;
    const { type, small } = data as { readonly type?: unknown; readonly small?: unknown };
    if (type === 'aan-het-roer' && typeof small === 'boolean') listener({ small });
  });
}

/** Whether this page has an origin of its own. In a sandbox it has none: nothing opens from there. */
export function isSandboxed(): boolean {
  return globalThis.origin === 'null';
}

import { onceScript } from '../load/later.ts';

/** The code that makes QR codes: only for who asks for one. */
export const loadQr = onceScript(() => import('./qrCode.ts'));

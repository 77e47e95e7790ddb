import { atom } from 'nanostores';
import type { Panel, Received } from '../domain/panel/panel.ts';
import { emptyPanel } from '../domain/panel/panel.ts';
import type { Arrived, Receipt } from '../domain/panel/change.ts';
import { receiptOf, withReply, withRequest, withoutReply } from '../domain/panel/change.ts';
import { UNWRITTEN } from './kept/value.ts';
export const $panel = atom<Panel>(emptyPanel(UNWRITTEN));
export function askFeedback(instrument: string): void { $panel.set(withRequest($panel.get(), { seed: (Math.random() * 2 ** 32) >>> 0, instrument }, Date.now())); }
export function takeReply(arrived: Arrived): Receipt { const r = receiptOf($panel.get(), arrived); $panel.set(withReply($panel.get(), arrived, Date.now())); return r; }
export function removeReply(id: number): void { $panel.set(withoutReply($panel.get(), id)); }
export function putReplyBack(r: Received): void { $panel.set({ ...$panel.get(), replies: [...$panel.get().replies, r] }); }

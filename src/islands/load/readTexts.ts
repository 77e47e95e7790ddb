import type { TextFile } from '../../i18n/messages.ts';

/**
 * The texts in a file of ours. A host may answer with some other page and status 200, so the file
 * must hold its own name, which changes with its content.
 */
export async function readTexts(address: string, how: RequestInit): Promise<unknown> {
  const response = await fetch(address, how);
  if (!response.ok) throw new Error(`${response.status} for ${address}`);
  const file = (await response.json()) as Partial<TextFile> | null;
  if (!address.endsWith(`/${file?.name}.json`)) throw new Error(`no texts of ours at ${address}`);
  return file?.texts;
}

import type { ShareOutcome } from '../platform/deviceShare.ts';
import { openShareSheet, takesFile } from '../platform/deviceShare.ts';
import { downloadFile } from '../platform/download.ts';

/** *Bewaar als afbeelding*: a file that was drawn here, under its own name. */
export function savePicture(file: File): void {
  downloadFile(file.name, file);
}

/** Whether a file can be given to the device's own share sheet. */
export function canShareFile(file: File): boolean {
  return takesFile(file);
}

/** *Deel de afbeelding*. The file must be there before the tap: after it there is no time to make one. */
export function sharePicture(file: File): Promise<ShareOutcome> {
  return openShareSheet({ files: [file] });
}

import { downloadFile } from '../platform/download.ts';

/** *Bewaar als afbeelding*: a file that was drawn here, under its own name. */
export function savePicture(file: File): void {
  downloadFile(file.name, file);
}

import { useEffect, useRef, useState } from 'preact/hooks';
import { fill } from '../../i18n/format.ts';
import type { UiTexts } from '../../i18n/messages.ts';
import { takesFile, openShareSheet } from '../../platform/deviceShare.ts';
import type * as Drawing from './drawPicture.ts';
import type { PictureValues } from './pictureValues.ts';
import { wordsOf } from './words.ts';

type Props = {
  readonly values: PictureValues;
  readonly drawing: typeof Drawing;
  readonly texts: UiTexts['result'];
};

/** In milliseconds. The file is made after a pause of this length in typing the name. */
const PAUSE = 300;

/** The image, and a button for the device's share sheet once its file is ready. */
export function PicturePreview({ values, drawing, texts }: Props) {
  const canvas = useRef<HTMLCanvasElement>(null);
  const [file, setFile] = useState<File | null>(null);
  const [failed, setFailed] = useState<'not' | 'drawing' | 'sharing'>('not');
  useEffect(() => {
    setFile(null);
    setFailed('not');
    if (canvas.current === null) return;
    try {
      drawing.paintPicture(canvas.current, values);
      canvas.current.dataset['drawn'] = '';
    } catch {
      // A browser without a canvas.
      return setFailed('drawing');
    }
    let current = true;
    const prepare = async () => {
      const made = await drawing.pictureFile(values);
      if (current && takesFile(made)) setFile(made);
    };
    // Without a file there is no button to share it; *Bewaar als afbeelding* tells what is wrong.
    const timer = setTimeout(() => void prepare().catch(() => undefined), PAUSE);
    return () => {
      current = false;
      clearTimeout(timer);
    };
  }, [values, drawing]);
  const share = async (made: File) =>
    setFailed((await openShareSheet({ files: [made] })) === 'failed' ? 'sharing' : 'not');
  return (
    <>
      <canvas
        ref={canvas}
        role="img"
        aria-label={fill(texts.pictureLabel, { words: wordsOf(values) })}
      />
      {file && (
        <p>
          <button type="button" class="outline" onClick={() => void share(file)}>
            {texts.pictureShare}
          </button>
        </p>
      )}
      <p role="status">
        {failed === 'drawing' && <span>{texts.pictureFailed}</span>}
        {failed === 'sharing' && <span>{texts.pictureShareFailed}</span>}
      </p>
    </>
  );
}

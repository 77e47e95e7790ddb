import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Profile } from '../../domain/result/profile.ts';
import type { TraitId } from '../../domain/test/scales.ts';
import { fill } from '../../i18n/format.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { downloadFile } from '../../platform/download.ts';
import { within } from '../../platform/within.ts';
import { Loaded } from '../load/Loaded.tsx';
import { useLater } from '../load/useLater.ts';
import { FoldRow } from '../ui/FoldRow.tsx';
import { useCut } from '../ui/useCut.ts';
import { useIsShown } from '../ui/useIsShown.ts';
import { loadPicture } from './loadPicture.ts';
import { pictureValues } from './pictureValues.ts';
import { PicturePreview } from './PicturePreview.tsx';

type Props = {
  readonly profile: Profile;
  readonly chosen: TraitId | null;
  readonly texts: ResultTexts;
  readonly siteName: string;
};

/** In milliseconds. A script that takes longer is told of as a failure, with another try. */
const PATIENCE = 10_000;

/** The most characters of a name on the picture. */
const LONGEST_NAME = 40;

type Saving = 'not-yet' | 'busy' | 'saved' | 'failed';

/** The result as an image to keep or to pass on. It is drawn here, on request. */
export function PicturePanel({ profile, chosen, texts, siteName }: Props) {
  const { result } = texts;
  const [name, setName] = useState('');
  const { cut, watch } = useCut(LONGEST_NAME);
  const [shown, setShown] = useState(false);
  const [saving, setSaving] = useState<Saving>('not-yet');
  const values = useMemo(
    () => pictureValues(profile, { chosen, name }, texts, siteName),
    [profile, chosen, name, texts, siteName],
  );
  const drawing = useLater(shown ? loadPicture : null);
  // By what it shows: the same picture may come anew when a part of the page does.
  const picture = JSON.stringify(values);
  const isShown = useIsShown(picture);
  // The message was about the picture before.
  useEffect(() => setSaving('not-yet'), [picture]);
  if (values === null) return null;

  const save = async () => {
    setSaving('busy');
    try {
      const { pictureFile } = await within(PATIENCE, loadPicture());
      const file = await pictureFile(values);
      // Another name since then: this picture is not the one that was asked for.
      if (!isShown(picture)) return;
      downloadFile(file.name, file);
      setSaving('saved');
    } catch {
      if (isShown(picture)) setSaving('failed');
    }
  };
  return (
    <FoldRow class="picture" title={result.pictureTitle} note={result.pictureNote}>
      <p>{result.pictureText}</p>
      <div class="picture-name">
        <label for="picture-name">{result.pictureName}</label>
        <input
          id="picture-name"
          type="text"
          autocomplete="given-name"
          {...watch}
          value={name}
          aria-describedby="picture-name-note"
          onInput={(event) => setName(event.currentTarget.value)}
        />
        <p id="picture-name-note" class="soft">
          {result.pictureNameNote}
        </p>
        <p role="status" class="soft">
          {name.length >= LONGEST_NAME && <span>{result.pictureNameFull} </span>}
          {cut > 0 && <span>{fill(result.pictureNameCut, { n: cut })}</span>}
        </p>
      </div>
      <p>
        <button
          type="button"
          class="outline"
          aria-disabled={saving === 'busy'}
          onClick={() => saving !== 'busy' && void save()}
        >
          {result.pictureSave}
        </button>
      </p>
      <p role="status">
        {saving === 'saved' && <span>{result.pictureSaved}</span>}
        {saving === 'failed' && <span>{result.pictureFailed}</span>}
      </p>
      <details onToggle={(event) => setShown(event.currentTarget.open)}>
        <summary>{result.pictureLook}</summary>
        {shown && (
          <Loaded later={drawing} place="part" isAsked>
            {(drawn) => <PicturePreview values={values} drawing={drawn} texts={result} />}
          </Loaded>
        )}
      </details>
    </FoldRow>
  );
}

import { useState } from 'preact/hooks';
import type { KeptText } from '../../codecs/files/ownData.ts';
import { encodeOwnData, isOfPerson } from '../../codecs/files/ownData.ts';
import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { downloadText } from '../../platform/download.ts';

type Props = {
  readonly texts: OwnPageData['texts']['save'];
  readonly here: readonly KeptText[];
};

/** The same name for everyone: a folder of downloads tells nothing of a person. */
const FILE_NAME = 'aan-het-roer-gegevens.json';

/** *Bewaar als bestand*: all that is here. */
export function SaveFile({ texts, here }: Props) {
  const [isSaved, setIsSaved] = useState(false);
  const isEmpty = !here.some(isOfPerson);
  const save = () => {
    downloadText(FILE_NAME, 'application/json', encodeOwnData(here));
    setIsSaved(true);
  };
  return (
    <section class="screen-only" aria-labelledby="save-file">
      <h2 id="save-file">{texts.title}</h2>
      <p>{texts.text}</p>
      <p>
        <button type="button" class="outline" disabled={isEmpty} onClick={save}>
          {texts.go}
        </button>
      </p>
      <div role="status">{isSaved && !isEmpty && <p>{texts.done}</p>}</div>
    </section>
  );
}

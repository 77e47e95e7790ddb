import type { OwnPageData } from '../../i18n/say/ownData.ts';
import { Notice } from '../keeping/Notice.tsx';
import { LocaleContext } from '../ui/locale.ts';
import { Forgetting } from './Forgetting.tsx';
import { HereList } from './HereList.tsx';
import { Move } from './Move.tsx';
import { ReadFile } from './ReadFile.tsx';
import { SaveFile } from './SaveFile.tsx';
import { useOwnTexts } from './useOwnTexts.ts';

type Props = { readonly data: OwnPageData };

/** Everything that the device keeps of a person, and what can be done with it. */
export function OwnData({ data }: Props) {
  const { texts } = data;
  const [here, look] = useOwnTexts();
  return (
    <LocaleContext.Provider value={data.locale}>
      <Notice address={data.notice} />
      <section aria-labelledby="here">
        <h2 id="here">{texts.listTitle}</h2>
        <HereList data={data} here={here} />
      </section>
      <SaveFile texts={texts.save} here={here} />
      <ReadFile texts={texts} isEmpty={here.length === 0} onRead={() => void look()} />
      <Move data={data} />
      <Forgetting data={data} isEmpty={here.length === 0} />
    </LocaleContext.Provider>
  );
}

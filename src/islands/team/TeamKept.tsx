import { useRef } from 'preact/hooks';
import { holdsTeam } from '../../domain/team/team.ts';
import type { TeamData } from '../../i18n/say/team.ts';
import { $keeping } from '../../stores/kept/keeping.ts';
import { $team } from '../../stores/team.ts';
import { pageUrl } from '../../urls.ts';
import { Forget } from '../keeping/Forget.tsx';
import { useStore } from '../ui/useStore.ts';

type Props = { readonly data: TeamData };

/** What is kept of the team on this device, and how to delete everything. */
export function TeamKept({ data: { texts, keeping, notice, locale } }: Props) {
  const title = useRef<HTMLHeadingElement>(null);
  const isKept = useStore($keeping) === 'kept';
  const isWritten = holdsTeam(useStore($team));
  return (
    <section aria-labelledby="kept">
      <h2 id="kept" tabIndex={-1} ref={title}>
        {texts.kept.title}
      </h2>
      {isKept && <p>{texts.kept.text}</p>}
      <p>
        <a href={pageUrl('/plan/gegevens/', locale)}>{texts.kept.all}</a>
      </p>
      <Forget texts={keeping} {...{ notice, isWritten }} onGone={() => title.current?.focus()} />
    </section>
  );
}

import type { ComponentChildren } from 'preact';
import type { Profile } from '../../domain/result/profile.ts';
import type { RoleId } from '../../domain/test/scales.ts';
import { REACTION_SCALES } from '../../domain/test/scales.ts';
import { upper } from '../../i18n/format.ts';
import type { ResultTexts } from '../../i18n/messages.ts';
import { roleSentences } from '../../i18n/say/roles.ts';
import { $traced } from '../../stores/traced.ts';
import moreStyles from '../../styles/result-more.css?inline';
import { adoptStyles } from '../ui/adoptStyles.ts';
import { Explain } from './Explain.tsx';
import { RoleTable } from '../scores/RoleTable.tsx';
import { ScoreDetails } from '../scores/ScoreDetails.tsx';
import type { GivenAnswers } from '../scores/ScoreTrace.tsx';
import { Triangle } from './Triangle.tsx';
import { WaysOut } from './WaysOut.tsx';

// Styles for paper load here: the result can be printed only once this part has loaded.
adoptStyles(moreStyles);

type Props = {
  readonly profile: Profile;
  readonly texts: ResultTexts;
  readonly reader: 'own' | 'shared';
  /** The profile before the stage that was just answered. */
  readonly before?: Profile | null;
  /** Absent for a link with scores. */
  readonly answers?: GivenAnswers | undefined;
  /** The answers per situation, if known. */
  readonly children?: ComponentChildren;
};

/** The roles that may be named, in the opening sentence and below. */
function namedRoles({ role }: Profile): readonly RoleId[] {
  if (role.kind === 'named') return [role.role];
  return role.kind === 'two' ? role.roles : [];
}

/** What a person does when things get hard: aan het roer, the three roles, and the ways out. */
export function Roles({ profile, texts, reader, before, answers, children }: Props) {
  const { result, roles } = texts;
  const named = namedRoles(profile);
  const isSharper = before?.depth.roles === 'kern' && profile.depth.roles === 'full';
  return (
    <section class="split roles" aria-labelledby="roles">
      <div class="split-name">
        <h2 id="roles" tabIndex={-1}>
          {result.rolesTitle}
        </h2>
        <Triangle profile={profile} texts={texts} named={named} />
      </div>
      <div>
        <div class="stack">
          <p class="soft">{result.roleNote}</p>
          {roleSentences(profile, texts, reader).map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {reader === 'own' &&
            named.map((role) => (
              <p key={role} class="question">
                {upper(roles[role].question)}
              </p>
            ))}
          {isSharper && <p class="screen-only">{result.sharpenedBelow}</p>}
          <div class="role-numbers">
            <RoleTable
              profile={profile}
              before={before ?? null}
              texts={texts}
              onOpen={answers && $traced.set}
            />
          </div>
        </div>
        <div class="folds">
          <WaysOut texts={texts} named={named} />
          {children}
          <Explain texts={result} title={result.detailsRoles} scales={REACTION_SCALES}>
            <ScoreDetails
              profile={profile}
              texts={texts}
              scales={REACTION_SCALES.map((scale) => [scale, roles[scale]])}
              reader={reader}
              answers={answers}
            />
          </Explain>
        </div>
        <p class="soft unsafe">
          <strong>{result.unsafeTitle}?</strong> {result.unsafe}
        </p>
      </div>
    </section>
  );
}

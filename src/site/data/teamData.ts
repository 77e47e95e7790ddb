import { breakable } from '../../i18n/format.ts';
import { byTrait } from '../../i18n/joinedTexts.ts';
import type { TeamData, TeamJoinData } from '../../i18n/say/team.ts';
import type { Content } from '../content/content.ts';
import { dividedKeeping, nameWords, picked } from './dividedTexts.ts';
import { textsAddress } from './pageData.ts';
import { shippedMeasures } from './shippedMeasures.ts';

function common({ ui, locale }: Content) {
  const { first, notice } = dividedKeeping(ui);
  return {
    locale,
    keeping: first,
    notice: textsAddress('bewaren', notice),
    loading: ui.loading,
    aloud: ui.aloud,
    broken: ui.broken,
  };
}

/** The data in the HTML of the page with the codes of a team. */
export function teamData(content: Content): TeamData {
  const { team, ui, traits } = content;
  return {
    ...common(content),
    measures: shippedMeasures(content),
    texts: picked(team, ['collect', 'arrival', 'members', 'round', 'chart', 'questions', 'kept']),
    // On a narrow phone a long name breaks, or the table is wider than the screen.
    names: byTrait((trait) => breakable(traits[trait].label)),
    siteName: ui.site.name,
  };
}

/** The data in the HTML of the page on which a member makes a code. */
export function teamJoinData(content: Content): TeamJoinData {
  const { title: _, description: __, lead: ___, noScript: ____, ...texts } = content.team.join;
  return {
    ...common(content),
    measures: shippedMeasures(content),
    texts,
    name: nameWords(content.sharing),
  };
}

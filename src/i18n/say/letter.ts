import type { TraitNaming } from '../../domain/result/naming.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { RoleId } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower, upper } from '../format.ts';
import type { FirstTexts } from '../firstTexts.ts';

type Texts = Pick<FirstTexts, 'locale' | 'result' | 'traits'>;

/** More names than this make no title. */
const MOST_IN_TITLE = 3;

/**
 * The title of a person's own letter: what stands highest, in everyday words ('Zelf beginnen en
 * blijven leren'), or why nothing can be called so.
 */
export function letterTitle({ highest, withheld }: Profile, texts: Texts): string {
  const { locale, result, traits } = texts;
  if (withheld) return result.headWithheld;
  if (highest.kind === 'none')
    return highest.reason === 'level' ? result.headLevel : result.headOpen;
  const said = standing(highest);
  if (said.length > MOST_IN_TITLE) {
    return upper(fill(result.headTied, { n: result.chances.numbers[said.length] ?? said.length }));
  }
  return upper(formatsOf(locale).listOf(said.map((trait) => traits[trait].everyday)));
}

function standing(highest: Exclude<TraitNaming, { kind: 'none' }>) {
  return highest.kind === 'named' ? [highest.trait] : highest.traits;
}

/**
 * What the person does when things get hard, for the letter: the name of the role, and what one does
 * in it. `null` when the answers about it are missing or names are withheld.
 */
export function letterRole(
  { role }: Profile,
  { locale, result, roles }: Pick<FirstTexts, 'locale' | 'result' | 'roles'>,
): string | null {
  const { listOf } = formatsOf(locale);
  const say = (text: string, ids: readonly RoleId[]) =>
    fill(text, {
      everyday: listOf(ids.map((id) => roles[id].everyday)),
      role: listOf(ids.map((id) => lower(roles[id].name))),
    });
  switch (role.kind) {
    case 'named':
      return say(result.letterRole, [role.role]);
    case 'two':
      return say(result.letterRoles, role.roles);
    case 'three':
    case 'quiet':
      return result.letterNoRole;
    case 'none':
      return null;
  }
}

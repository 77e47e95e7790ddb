import { toldLevel } from '../../domain/result/level.ts';
import type { RoleNaming } from '../../domain/result/naming.ts';
import type { Profile } from '../../domain/result/profile.ts';
import type { ReactionScaleId } from '../../domain/test/scales.ts';
import { HELM } from '../../domain/test/scales.ts';
import { fill, formatsOf, lower } from '../format.ts';
import type { ResultTexts } from '../messages.ts';

type Texts = Pick<ResultTexts, 'locale' | 'result' | 'roles'>;

function sentenceOf(role: RoleNaming, { locale, result, roles }: Texts, own: boolean): string {
  switch (role.kind) {
    case 'named':
      return fill(own ? result.roleNamed : result.roleNamedShared, {
        role: lower(roles[role.role].name),
        everyday: roles[role.role].everyday,
      });
    case 'two':
      return fill(own ? result.roleTwo : result.roleTwoShared, {
        roles: formatsOf(locale).listOf(role.roles.map((id) => lower(roles[id].name))),
      });
    case 'three':
      return result.roleThree;
    case 'quiet':
      return result.roleQuiet;
    case 'none':
      return own ? result.roleWithheld : '';
  }
}

/**
 * The opening of the part about the roles: what the rules allow, and nothing when names are
 * withheld.
 */
export function roleSentences(
  profile: Profile,
  texts: Texts,
  reader: 'own' | 'shared',
): readonly string[] {
  const own = reader === 'own';
  const level = own ? toldLevel(profile, HELM) : null;
  const opening = level ? texts.roles[HELM][level] : '';
  return [opening, sentenceOf(profile.role, texts, own)].filter((sentence) => sentence !== '');
}

/** The text behind a reaction: the answer, and its role unless names are withheld. */
export function reactionNote(
  scale: ReactionScaleId,
  answer: string,
  withheld: boolean,
  { result, roles }: Texts,
): string {
  return withheld ? answer : fill(result.reactionOf, { scale: lower(roles[scale].name), answer });
}

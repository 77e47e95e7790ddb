import { writeVisitDraft } from '../platform/visitDraft.ts';

/** *Wis alles* on any page: what a colleague filled in goes from this tab too. */
export function forgetDraft(): void {
  writeVisitDraft(null);
}

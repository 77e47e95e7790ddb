import { FORM_BOXES, FORM_LIMIT, formText, isFilled } from '../../domain/team/form.ts';
import { startKeeping } from '../../stores/kept/door.ts';
import { $teamForm, writeForm } from '../../stores/teamForm.ts';
import { one } from '../exercise/find.ts';
import { showKept } from '../exercise/kept.ts';
import { openRoom } from '../exercise/rooms.ts';
import { keepSite } from '../offline/keepSite.ts';
import { openRows } from './rows.ts';
import type { ToolTexts } from './tools.ts';
import { openTools } from './tools.ts';

/** Keeps the form after a session. The page holds all of it already, so the script draws nothing. */
// Inside a page of another site nothing of this person is shown.
if (self === top) {
  void startKeeping();
  openRows();
  for (const box of FORM_BOXES)
    openRoom(one(document, `[data-box=${box}]`), {
      limit: FORM_LIMIT,
      read: () => formText($teamForm.get(), box),
      write: (text) => writeForm(box, text),
      listen: (show) => $teamForm.listen(show),
    });
  const tools = one(document, '.form-tools');
  openTools(tools, JSON.parse(tools.dataset['texts'] ?? '') as ToolTexts);
  showKept((look) => $teamForm.listen((form) => look(isFilled(form))));
  keepSite();
}

import { extension } from '../messages/extension.ts';
import { workerCalls } from '../messages/schemas.ts';
import { serve } from '../messages/serve.ts';
import { analyse } from './analysis.ts';
import { showActors } from './badge.ts';
import { startReader, tabOf, toggleReader } from './reader.ts';

/*
 * The background worker. It may be stopped at any time and keeps nothing that cannot be computed again.
 */
serve('worker', workerCalls, {
  start: (sender, tab, asked) => startReader(tab ?? tabOf(sender), asked),
  analyse: (_sender, article) => analyse(article),
  badge: (sender, actors) => showActors(tabOf(sender), actors),
});

extension.commands.onCommand.addListener((_command, tab) => {
  if (tab?.id !== undefined) toggleReader(tab.id);
});

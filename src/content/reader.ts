import { pageCalls } from '../messages/schemas.ts';
import { serve } from '../messages/serve.ts';
import { onSettings } from '../messages/settings.ts';
import { createReader } from './switch.ts';

declare global {
  /** Set in the extension's own world of a page once the reader is there: it may be put there twice. */
  var dramatisReader: true | undefined;
}

/*
 * The reader: put into a page when it is to be annotated, and staying there, doing nothing, while it is switched off.
 */
if (!globalThis.dramatisReader) {
  globalThis.dramatisReader = true;
  const reader = createReader(document);
  serve('page', pageCalls, {
    read: (_sender, asked) => reader.read(asked),
    toggle: () => reader.toggle(),
    state: () => reader.state(),
    reveal: (_sender, reading, span) => reader.reveal(reading, span),
  });
  onSettings(reader.settingsChanged);
}

import { render } from 'preact';
import { App } from './app.tsx';
import { runPopup } from './model.ts';

runPopup((model, actions) => render(<App model={model} actions={actions} />, document.body));
